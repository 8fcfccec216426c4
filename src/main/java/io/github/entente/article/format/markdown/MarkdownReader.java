package io.github.entente.article.format.markdown;

import io.github.entente.article.Read;
import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.Unreadable;
import io.github.entente.article.UnreadableException;
import io.github.entente.article.format.Copy;
import io.github.entente.article.format.Desk;
import io.github.entente.article.format.Draft;
import io.github.entente.article.format.PlainTextReader;
import io.github.entente.article.format.Reader;
import io.github.entente.article.format.html.HtmlArticles;
import io.github.entente.article.format.records.Records;
import io.github.entente.article.text.Decoder;
import io.github.entente.article.text.Limits;
import io.github.entente.article.text.Peek;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Reads Markdown: one article, its text without the marks, with what its front matter says. */
public final class MarkdownReader implements Reader {

    private static final Pattern NAME = Pattern.compile("(?i).*\\.(?:md|markdown|mdown|mdx)");
    private static final Pattern START =
            Pattern.compile("(?:---[ \\t]*\\R(?>[\\w-]{1,40}:.*\\R|[ \\t#-].*\\R|\\R){1,200}?---[ \\t]*\\R"
                    + "|\\+\\+\\+[ \\t]*\\R(?>.*\\R){1,200}?\\+\\+\\+[ \\t]*\\R"
                    + "|\\s*+# \\S)");
    private static final Pattern TOML =
            Pattern.compile("\\A\\+\\+\\+[ \\t]*\\R(?<fields>.*?)\\R\\+\\+\\+[ \\t]*\\R", Pattern.DOTALL);

    private final Desk desk;
    private final HtmlArticles html;
    private final Records records;
    private final Parser parser = Parser.builder()
            .extensions(List.of(YamlFrontMatterExtension.create(), TablesExtension.create()))
            .build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .nodeRendererFactory(Captions::new)
            .build();

    /** @param records knows what the fields of a front matter are */
    public MarkdownReader(Desk desk, HtmlArticles html, Records records) {
        this.desk = desk;
        this.html = html;
        this.records = records;
    }

    @Override
    public boolean reads(Peek peek) {
        return NAME.matcher(peek.name()).matches() || START.matcher(peek.text()).lookingAt();
    }

    @Override
    public Stream<Reading> read(Source source) {
        try (InputStream in = source.open()) {
            String text = Decoder.decode(PlainTextReader.bytes(in, Limits.TEXT_BYTES));
            Node page = parser.parse(yaml(text));
            var front = new YamlFrontMatterVisitor();
            page.accept(front);
            Draft draft = records.draft(Draft.of(source), new FrontMatter(front.getData()));
            Copy copy = html.copy(renderer.render(page));
            return Stream.of(new Read(desk.article(draft, copy)));
        } catch (StackOverflowError e) {
            return Stream.of(
                    new UnreadableException("is Markdown nested too deep", "look for brackets or stars without end")
                            .in(source.name(), ""));
        } catch (IOException e) {
            return Stream.of(Unreadable.of(source.name(), e));
        }
    }

    // Hugo's sites may write their front matter in TOML; its plain fields differ in one character.
    private static String yaml(String text) {
        var toml = TOML.matcher(text);
        return toml.find()
                ? "---\n" + toml.group("fields").replaceAll("(?m)^([\\w-]+)\\s*=\\s*", "$1: ") + "\n---\n"
                        + text.substring(toml.end())
                : text;
    }
}
