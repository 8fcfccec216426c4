package io.github.entente.article;

import io.github.entente.article.text.Blank;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/** An article written down so that a person can check it: what is known of it, then a line a part. */
public final class Listing {

    private Listing() {}

    public static String of(Article article) {
        String parts = article.parts().stream()
                .map(part -> part.kind() + ": " + Blank.collapse(part.span().in(article.text())))
                .collect(Collectors.joining("\n"));
        return "published: " + article.published().map(Listing::of).orElse("-")
                + "\npublisher: " + article.publisher().orElse("-")
                + "\ndateline: "
                + article.dateline()
                        .map(line ->
                                line.place() + line.day().map(day -> ", " + day).orElse(""))
                        .orElse("-")
                + "\nurl: " + article.url().map(Object::toString).orElse("-")
                + "\n\n" + parts + "\n";
    }

    public static String of(PublicationTime time) {
        return time.date()
                + time.time()
                        .map(t ->
                                "T" + t.format(DateTimeFormatter.ISO_LOCAL_TIME).replaceFirst(":00$", ""))
                        .orElse("")
                + time.zone().map(Object::toString).orElse("");
    }
}
