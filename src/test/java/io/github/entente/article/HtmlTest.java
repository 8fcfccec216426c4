package io.github.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.article.reading.Articles;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

    private static final Articles ARTICLES = Articles.create();

    private static Reading read(byte[] page) {
        return ARTICLES.read(Source.of("page.html", page)).findFirst().orElseThrow();
    }

    private static Article article(String page) {
        Article article = ((Read) read(page.getBytes(java.nio.charset.StandardCharsets.UTF_8))).article();
        PartsInvariant.check(article.text(), article.parts());
        return article;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>Velmora declares war.</script>",
                "<noscript>Velmora declares war.</noscript>",
                "<template><p>Velmora declares war.</p></template>",
                "<textarea>Velmora declares war.</textarea>",
                "<svg><title>Velmora declares war.</title></svg>",
                "<!-- Velmora declares war. -->",
                "<p hidden>Velmora declares war.</p>",
                "<p style='display: none'>Velmora declares war.</p>",
                "<iframe srcdoc='Velmora declares war.'></iframe>",
                "<style>p:after { content: 'Velmora declares war.' }</style>"
            })
    void what_a_reader_of_the_page_does_not_see_is_not_in_the_text(String trick) {
        Article article =
                article("<html><body><article><h1>Ministers meet</h1><p>They met on Monday in Port Alden to talk.</p>"
                        + trick + "<p>They will meet again.</p></article></body></html>");
        assertThat(article.text())
                .isEqualTo("Ministers meet\n\nThey met on Monday in Port Alden to talk.\n\nThey will meet again.");
    }

    @ParameterizedTest
    @CsvSource({
        "gb2312, GB18030, 外交部发言人主持例行记者会。双方就两国关系交换了意见。",
        "shift_jis, windows-31j, 両外相は二国間関係について意見を交わしました。①",
        "iso-8859-1, windows-1252, The “café” talks – José said.",
        "euc-kr, x-windows-949, 양국 외교장관은 월요일에 만나 협력 방안을 논의했다."
    })
    void a_page_is_read_in_the_charset_it_names(String named, String charset, String sentence) {
        String page = "<html><head><meta http-equiv=content-type content='text/html; charset=" + named
                + "'></head><body><p>" + sentence + "</p></body></html>";
        assertThat(((Read) read(page.getBytes(Charset.forName(charset))))
                        .article()
                        .text())
                .isEqualTo(sentence);
    }

    @Test
    void a_page_that_names_a_wrong_charset_is_read_by_its_bytes() {
        assertThat(article("<html><head><meta charset=gb2312></head><body><p>José met 王毅.</p></body></html>")
                        .text())
                .isEqualTo("José met 王毅.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "/relative", "http://", "::"})
    void only_a_web_address_is_taken_for_the_articles_own(String address) {
        assertThat(article("<html><head><link rel=canonical href='" + address
                                + "'></head><body><p>They met on Monday.</p></body></html>")
                        .url())
                .isEmpty();
    }

    @Test
    void broken_json_beside_the_text_does_no_harm() {
        Article article = article(
                "<html><head><meta name=pubdate content=2024-09-24><script type='application/ld+json'>{\"@type\":"
                        + " \"NewsArticle\", oops</script></head><body><h1>Ministers meet</h1><p>They met on Monday.</p></body></html>");
        assertThat(article.published().map(Listing::of)).contains("2024-09-24");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:published_time' content='2024-09-24T15:19:00+08:00'>",
                "<meta name=publishdate content='2024-09-24 15:19:00 +0800'>",
                "<meta name=parsely-pub-date content='2024-09-24T15:19:00.000+0800'>",
                "<meta itemprop=datePublished content='Tue, 24 Sep 2024 15:19:00 +0800'>",
                "<script type='application/ld+json'>{\"@type\": \"WebSite\"}</script><script type='application/ld+json'>"
                        + "[{\"@context\": \"https://schema.org\", \"@graph\": [{\"@type\": [\"NewsArticle\"],"
                        + " \"datePublished\": \"2024-09-24T15:19:00+08:00\",}]}] // end</script>",
                "<script type='application/ld+json'>{\"@type\": \"BlogPosting\", \"headline\": \"Ministers\nmeet\","
                        + " \"datePublished\": \"2024-09-24T15:19:00+08:00\"}</script>"
            })
    void a_page_says_in_many_ways_when_it_was_published(String head) {
        Article article = article(
                "<html><head>" + head + "</head><body><h1>Ministers meet</h1><p>They met on Monday.</p></body></html>");
        assertThat(article.published().map(Listing::of)).contains("2024-09-24T15:19+08:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article><h1>Ministers meet</h1><time datetime='2024-09-24'>Tuesday</time><p>They met.</p></article>",
                "<h1>Ministers meet</h1><span class=publish-date>24 Sep 2024</span><p>They met.</p>",
                "<h1>Ministers meet</h1><p>Updated: Sept. 24, 2024</p><p>They met.</p>",
                "<h1>Ministers meet</h1><p>PORT ALDEN, Sept. 24 (Kyodo) -- They met.</p><p>© 2024 Kyodo News</p>"
            })
    void a_page_without_metadata_is_dated_by_what_it_shows(String body) {
        assertThat(article("<html><body>" + body + "</body></html>").published().map(Listing::of))
                .contains("2024-09-24");
    }

    @Test
    void a_page_that_nothing_else_dates_is_dated_by_its_address() {
        assertThat(article("<html><head><link rel=canonical href='https://example.org/world/2024/09/24/talks'></head>"
                                + "<body><h1>Ministers meet</h1><p>They met on Monday.</p></body></html>")
                        .published()
                        .map(Listing::of))
                .contains("2024-09-24");
    }

    /** Quotation marks as JSON has them; attributes may keep theirs. */
    private static String jsonQuoted(String head) {
        int json = head.indexOf("<script type='application/ld+json'>");
        return json < 0
                ? head
                : head.substring(0, json)
                        + head.substring(json)
                                .replace("'application/ld+json'", "application/ld+json")
                                .replace('\'', '"');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='og:title' content='Envoys meet'><meta property='og:site_name' content='Brundal Gazette'>"
                        + "<meta property='article:published_time' content='2024-09-24T15:19:00Z'>",
                "<meta name=parsely-title content='Envoys meet'><meta name=parsely-pub-date content='2024-09-24T15:19:00Z'>"
                        + "<meta name=application-name content='Brundal Gazette'>",
                "<meta name=sailthru.title content='Envoys meet'><meta name=sailthru.date content='2024-09-24T15:19:00Z'>"
                        + "<meta name=publisher content='Brundal Gazette'>",
                "<meta name=dc.title content='Envoys meet'><meta name=DC.date content='2024-09-24T15:19Z'>"
                        + "<meta name=dc.publisher content='Brundal Gazette'>",
                "<meta name=dcterms.title content='Envoys meet'><meta name=DCTERMS.issued content='2024-09-24T15:19Z'>"
                        + "<meta name=dcterms.publisher content='Brundal Gazette'>",
                "<meta name='twitter:title' content='Envoys meet'><meta itemprop=datePublished content='2024-09-24T15:19Z'>"
                        + "<meta itemprop=publisher content='Brundal Gazette'>",
                // what JSON-LD says counts more
                "<meta property='og:title' content='Not this'><meta name=parsely-pub-date content='2023-01-01'>"
                        + "<meta property='og:site_name' content='Not this'>"
                        + "<script type='application/ld+json'>{'@type': 'ReportageNewsArticle', 'headline': 'Envoys meet',"
                        + " 'datePublished': '2024-09-24T15:19:00Z', 'publisher': {'name': 'Brundal Gazette'}}</script>",
                "<script type='application/ld+json'>{'@graph': [{'@type': 'WebSite', '@id': '#site', 'name': 'x'},"
                        + " {'@type': ['NewsMediaOrganization'], '@id': '#we', 'name': 'Brundal Gazette'},"
                        + " {'@type': 'LiveBlogPosting', 'headline': 'Envoys meet',"
                        + " 'datePublished': '2024-09-24T15:19:00Z', 'publisher': {'@id': '#we'}}]}</script>",
                "<script type='application/ld+json'>[{'@type': 'BreadcrumbList'}, {'@type': 'WebPage', 'mainEntity':"
                        + " {'@type': 'https://schema.org/AnalysisNewsArticle', 'headline': ['Envoys meet'],"
                        + " 'datePublished': '2024-09-24T15:19:00Z', 'publisher': [{'name': 'Brundal Gazette'}]}}]</script>",
                // the article that has a date counts
                "<script type='application/ld+json'>{'@type': 'Article', 'headline': 'Not this'}</script>"
                        + "<script type='application/ld+json'>{'@type': 'OpinionNewsArticle', 'headline': 'Envoys meet',"
                        + " 'datePublished': '2024-09-24T15:19:00Z', 'publisher': 'Brundal Gazette'}</script>"
            })
    void a_page_says_in_many_ways_what_it_is(String head) {
        Article article = article("<html><head><title>World</title>" + jsonQuoted(head)
                + "</head><body><p>They met in Port Alden to talk about the ferries.</p></body></html>");
        assertThat(article.headline()).contains("Envoys meet");
        assertThat(article.published().map(Listing::of)).contains("2024-09-24T15:19Z");
        assertThat(article.publisher()).contains("Brundal Gazette");
    }

    @Test
    void a_deeply_nested_page_is_read() {
        assertThat(article("<html><body>" + "<div>".repeat(50_000) + "<p>They met on Monday.</p>")
                        .text())
                .isEqualTo("They met on Monday.");
    }

    @Test
    void a_page_without_text_is_refused() {
        assertThat(read("<!doctype html><html><head><title></title></head><body><script>load()</script></body></html>"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .toString())
                .isEqualTo("page.html: is a page without an article's text; save the page after it was fully loaded");
    }
}
