package io.github.entente.article.sameness;

import io.github.entente.article.Article;
import io.github.entente.article.Part;
import io.github.entente.article.text.HashedInput;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an article is recognised by.
 *
 * @param name of its source
 * @param address where it stands, without what says nothing about which article is meant
 * @param text SHA-256 of its words, without marks and line breaks, in hexadecimal
 * @param day of publication
 */
public record Identity(String name, Optional<String> address, String text, Optional<LocalDate> day, WordPrint print) {

    /** How one article stands to another that was there before. */
    public enum Relation {
        /** The same source again, with the same words. */
        ITSELF,
        /** The same source or address, with other words. */
        REVISION,
        /** The same article from elsewhere. */
        COPY,
        OTHER
    }

    /**
     * From this likeness on two texts are one. A wire with another headline and its first paragraph cut keeps .77 or more, with its last third cut .67 on average, with each
     * twentieth word changed .66 or more; of 105 articles, many on the same events, no two are more alike than .08.
     */
    static final double SAME = 0.5;

    /** Below this a source holds another article now, as a feed does each day. */
    static final double STILL = 0.2;

    /** The same words on days further apart are a form that is filled in anew, such as the weather. */
    private static final int DAYS = 3;

    /** Shorter ones ("More follows.") are told apart by their headline too. */
    private static final int WORDS = 30;

    private static final String TAB = "\t";
    private static final int PARTS = 5;

    private static final AddressKeys ADDRESSES = AddressKeys.shipped();
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    public static Identity of(Article article) {
        String words = words(article);
        return new Identity(
                article.name(),
                article.url().flatMap(ADDRESSES::key),
                HashedInput.of(words),
                article.published().map(time -> time.date()),
                WordPrint.of(words));
    }

    /** How this one, which comes later, stands to another. */
    public Relation to(Identity known) {
        double likeness = print.likeness(known.print);
        boolean sameText = text.equals(known.text);
        boolean near = day.flatMap(mine -> known.day.map(other -> Math.abs(ChronoUnit.DAYS.between(mine, other))))
                .map(days -> days <= DAYS)
                .orElse(true);
        boolean sameAddress = address.isPresent() && address.equals(known.address);
        boolean otherAddress = address.isPresent() && known.address.isPresent() && !sameAddress;
        boolean sameName = name.equals(known.name) && !otherAddress && near && likeness >= STILL;
        if (sameName && sameText) {
            return Relation.ITSELF;
        } else if (sameAddress || sameName) {
            return sameText ? Relation.COPY : Relation.REVISION;
        }
        return near && likeness >= SAME ? Relation.COPY : Relation.OTHER;
    }

    /** Words by which those that may be the same article are looked up. */
    public List<String> marks() {
        List<String> marks = new ArrayList<>();
        marks.add("name " + name);
        address.ifPresent(known -> marks.add("address " + known));
        print.bands().forEach(band -> marks.add("words " + band));
        return marks;
    }

    /** All of it on one line, to be kept. */
    public String encoded() {
        return String.join(
                TAB, day.map(LocalDate::toString).orElse(""), text, print.encoded(), address.orElse(""), name);
    }

    public static Identity decoded(String line) {
        String[] parts = line.split(TAB, PARTS);
        return new Identity(
                parts[4],
                Optional.of(parts[3]).filter(address -> !address.isEmpty()),
                parts[1],
                Optional.of(parts[0]).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                WordPrint.decoded(parts[2]));
    }

    private static String words(Article article) {
        String story = told(article, List.of(Part.Kind.STANDFIRST, Part.Kind.BODY));
        String words = story.isBlank() ? normal(article.text()) : normal(story);
        return words.split(" ").length >= WORDS
                ? words
                : normal(article.headline().orElse("")) + " " + words;
    }

    private static String told(Article article, List<Part.Kind> kinds) {
        return article.parts().stream()
                .filter(part -> kinds.contains(part.kind()))
                .map(part -> part.span().in(article.text()))
                .collect(Collectors.joining("\n"));
    }

    private static String normal(String text) {
        return NO_WORD.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
