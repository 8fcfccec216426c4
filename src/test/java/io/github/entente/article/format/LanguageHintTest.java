package io.github.entente.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.Read;
import io.github.entente.article.Source;
import io.github.entente.article.reading.Articles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a source says of its language is kept, in each format that can say it: texts too short to tell are believed by it. */
class LanguageHintTest {

    private static final Articles ARTICLES = Articles.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a.html | <html lang='pt-BR'><body><article><h1>Titel</h1><p>Ada.</p></article></body></html>",
                "a.json | {\"title\": \"Titel\", \"text\": \"Ada.\", \"language\": \"pt-BR\"}",
                "a.jsonl | {\"text\": \"Ada.\", \"lang\": \"pt-BR\"}",
                "a.csv | `title,text,lang\nTitel,Ada.,pt-BR\n`",
                "a.md | `---\ntitle: Titel\nlang: pt-BR\n---\n\nAda.\n`",
                "a.xml | <rss version='2.0'><channel><title>x</title><language>pt-BR</language><item><title>Titel</title><description>Ada.</description></item></channel></rss>",
                "a.xml | <feed xmlns='http://www.w3.org/2005/Atom'><title>x</title><entry xml:lang='pt-BR'><title>Titel</title><summary>Ada.</summary></entry></feed>",
                "a.xml | <newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' xml:lang='pt-BR'><contentMeta><headline>Titel</headline></contentMeta><contentSet><inlineData>Ada.</inlineData></contentSet></newsItem>"
            })
    void it_is_kept(String name, String text) {
        assertThat(ARTICLES.read(Source.of(name, text)))
                .singleElement()
                .satisfies(reading ->
                        assertThat(((Read) reading).article().language()).contains("pt-BR"));
    }
}
