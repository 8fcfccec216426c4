package io.github.entente.bench;

import java.util.Random;

/** Invented news pages with all that a newsroom puts around a story: some 50 kB, a tenth of it the story. */
final class News {

    private static final String[] WORDS =
            ("the a of to and in on that with for ministers envoy talks embassy trade strait agreed said would meeting border ships harbour "
                            + "council treaty sanctions visit spokesman delegation fishing rights aid protest statement cooperation energy grain")
                    .split(" ");

    private final Random random;

    News(long seed) {
        random = new Random(seed);
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }

    String sentence(int words) {
        String text = words(words);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    String story(int paragraphs) {
        StringBuilder story = new StringBuilder();
        for (int i = 0; i < paragraphs; i++) {
            story.append(i == 0 ? "PORT ALDEN, Sept 24 (Example News) -- " : "\n\n")
                    .append(sentence(18))
                    .append(' ')
                    .append(sentence(24));
        }
        return story.toString();
    }

    String page(int number) {
        String title = sentence(9);
        StringBuilder page = new StringBuilder(60_000)
                .append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(title)
                .append(" | Example News</title>\n<link rel=\"canonical\" href=\"https://example.org/world/")
                .append(number)
                .append("\">\n<meta property=\"og:title\" content=\"")
                .append(title)
                .append("\"><meta property=\"og:site_name\" content=\"Example News\">"
                        + "<meta property=\"article:published_time\" content=\"2024-09-24T08:30:00+02:00\">");
        for (int i = 0; i < 25; i++) {
            page.append("<meta name=\"x-").append(i).append("\" content=\"").append(words(6)).append("\">\n");
        }
        page.append("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"")
                .append(title)
                .append("\",\"datePublished\":\"2024-09-24T08:30:00+02:00\",\"publisher\":{\"@type\":\"Organization\",\"name\":\"Example News\"}}</script>\n<style>");
        for (int i = 0; i < 120; i++) {
            page.append(".c").append(i).append("-").append(random.nextInt(1000)).append("{margin:0 auto;padding:4px}");
        }
        page.append("</style>\n<script>");
        for (int i = 0; i < 150; i++) {
            page.append("window.d").append(i).append("=function(a){return a<").append(random.nextInt(9999)).append("};\n");
        }
        page.append("</script></head>\n<body class=\"page world\"><header class=\"site-header\"><nav class=\"menu\"><ul>");
        links(page, 80, "menu-item");
        page.append("</ul></nav></header>\n<main><article class=\"story\"><h1 class=\"headline\">")
                .append(title)
                .append("</h1><p class=\"standfirst\">")
                .append(sentence(15))
                .append("</p><div class=\"byline\">By <a href=\"/staff/1\">Jane Doe</a></div>"
                        + "<time datetime=\"2024-09-24T08:30:00+02:00\">24 September 2024</time>"
                        + "<figure><img src=\"/a.jpg\" alt=\"\"><figcaption class=\"caption\">")
                .append(sentence(10))
                .append(" (Photo: Example News)</figcaption></figure>\n<div class=\"article-body\">");
        String[] paragraphs = story(14).split("\n\n");
        for (int i = 0; i < paragraphs.length; i++) {
            page.append("<p class=\"text\">").append(paragraphs[i]).append("</p>\n");
            if (i % 5 == 4) {
                page.append("<div class=\"ad-slot\" id=\"ad-").append(i).append("\"><span>Advertisement</span></div>")
                        .append("<p><a href=\"/r\">READ MORE: ").append(words(8)).append("</a></p>");
            }
        }
        page.append("</div></article><aside class=\"related-stories\">");
        for (int i = 0; i < 40; i++) {
            page.append("<div class=\"card card--").append(i % 7).append("\"><a class=\"card__link\" href=\"/w/").append(random.nextInt(99999))
                    .append("\"><img class=\"card__image lazy\" data-src=\"/i.jpg\" alt=\"\"><h3 class=\"card__title\">")
                    .append(words(9)).append("</h3><span class=\"card__time\">2 hours ago</span></a></div>\n");
        }
        page.append("</aside></main><footer><ul>");
        links(page, 60, "footer-link");
        return page.append("</ul><p>© 2024 Example News</p></footer></body></html>").toString();
    }

    private void links(StringBuilder page, int count, String kind) {
        for (int i = 0; i < count; i++) {
            page.append("<li class=\"").append(kind).append("\"><a href=\"/s/").append(random.nextInt(9999)).append("\" data-n=\"").append(i).append("\">")
                    .append(words(2)).append("</a></li>\n");
        }
    }
}
