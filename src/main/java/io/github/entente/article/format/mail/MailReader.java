package io.github.entente.article.format.mail;

import io.github.entente.article.Article;
import io.github.entente.article.Chain;
import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.Unreadable;
import io.github.entente.article.UnreadableException;
import io.github.entente.article.data.DataFile;
import io.github.entente.article.format.Desk;
import io.github.entente.article.format.Door;
import io.github.entente.article.format.PlainTextReader;
import io.github.entente.article.format.Reader;
import io.github.entente.article.format.archive.Packed;
import io.github.entente.article.format.html.HtmlArticles;
import io.github.entente.article.text.HashedInput;
import io.github.entente.article.text.Limits;
import io.github.entente.article.text.Peek;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/** Reads a saved mail (.eml), or a box of them (mbox): the news in its text, and attachments that are articles. */
public final class MailReader implements Reader {

    private static final Pattern FIELD = Pattern.compile("(?<name>[A-Za-z][A-Za-z0-9-]{0,60}+):.*+|[ \\t].*+");
    private static final Pattern BOX = Pattern.compile("From \\S+ .*\\d{4}.*");
    private static final MimeConfig CONFIG = MimeConfig.custom()
            .setMaxLineLen(Limits.PAGE_BYTES)
            .setMaxHeaderCount(2000)
            .setMaxHeaderLen(1 << 16)
            .build();

    private final Door door;
    private final Letters letters;
    private final Set<String> sure;

    public MailReader(Desk desk, HtmlArticles html, Door door) {
        this.door = door;
        this.letters = new Letters(desk, html, door);
        this.sure = DataFile.read(Article.class, "mail-fields.csv").stream()
                .map(row -> row.text("field").toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean reads(Peek peek) {
        boolean from = false;
        boolean certain = false;
        boolean first = true;
        for (String line : (Iterable<String>) peek.text().lines()::iterator) {
            Matcher field = FIELD.matcher(line);
            if (line.isEmpty() || !field.matches() && !(first && isBox(line))) {
                return from && certain && line.isEmpty();
            }
            String name = first && isBox(line) || field.group("name") == null
                    ? ""
                    : field.group("name").toLowerCase(Locale.ROOT);
            from = from || name.equals("from");
            certain = certain || sure.contains(name);
            first = false;
        }
        return from && certain;
    }

    private static boolean isBox(String line) {
        return BOX.matcher(line).matches();
    }

    @Override
    public boolean holdsMany() {
        return true;
    }

    @Override
    public Stream<Reading> read(Source source) {
        try {
            Packed.checkDepth(source);
            InputStream in = new BufferedInputStream(source.open(), 1 << 16);
            in.mark(8);
            boolean box = new String(in.readNBytes(5), StandardCharsets.US_ASCII).equals("From ");
            in.reset();
            if (box) {
                Box mails = new Box(in, source, door);
                return Chain.of(mails::next, in);
            }
            return one(source, in);
        } catch (IOException e) {
            return Stream.of(Unreadable.of(source.name(), e));
        }
    }

    private Stream<Reading> one(Source source, InputStream in) throws IOException {
        try (InputStream mail = in) {
            byte[] bytes = PlainTextReader.bytes(mail, Limits.PAGE_BYTES);
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(CONFIG);
            Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
            return letters.read(message, source, HashedInput.of(bytes)).stream();
        } catch (MimeIOException e) {
            throw new UnreadableException("is a broken mail (" + e.getMessage() + ")", "save it again");
        }
    }
}
