package io.github.entente.graph;

import io.github.entente.actor.ActorId;
import io.github.entente.article.Article;
import io.github.entente.event.Act;
import io.github.entente.event.Topic;
import io.github.entente.graph.Borrowed.Wikidata;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

/** The names of things: the same thing has the same IRI in every run, and no article can break one. */
public final class Iris {

    public static final String BASE = "https://w3id.org/entente/id/";

    /** The graph of what several articles refer to: actors, places, topics and acts. */
    public static final IRI SHARED = Values.iri(BASE, "shared");

    /** The graph of when articles were read, kept apart so that the same article always gives the same graph. */
    public static final IRI RUNS = Values.iri(BASE, "runs");

    /** The graph of what is found out about several articles together: same meetings, points that are alike. */
    public static final IRI SAMENESS = Values.iri(BASE, "sameness");

    /** The graph of where else articles were found. */
    public static final IRI COPIES = Values.iri(BASE, "copies");

    /** The graph of what articles are recognised by when they come again. */
    public static final IRI LEDGER = Values.iri(BASE, "ledger");

    /** The graph of facts that somebody judged wrong. No reading of an article changes it. */
    public static final IRI CORRECTIONS = Values.iri(BASE, "corrections");

    private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]*");
    private static final int HASH_DIGITS = 16;

    private Iris() {}

    /** An article, which is also the name of its graph: made of its URL, or else of its name, publication time and headline. */
    public static IRI article(Article article) {
        String known = article.url()
                .map(URI::toString)
                .orElseGet(() -> article.name()
                        + "\n"
                        + article.published().map(Dates::iso).orElse("")
                        + "\n"
                        + article.headline().orElse(""));
        return Values.iri(BASE, "article/" + Hash.hex(known).substring(0, HASH_DIGITS));
    }

    public static IRI actor(ActorId id) {
        return Values.iri(BASE, "actor/" + escaped(id.value()));
    }

    public static IRI place(ActorId id) {
        return Values.iri(BASE, "place/" + escaped(id.value()));
    }

    public static IRI topic(Topic topic) {
        return Values.iri(Vocabulary.TOPICS, escaped(topic.key()));
    }

    public static IRI act(Act act) {
        return Values.iri(Vocabulary.ACTS, escaped(act.key()));
    }

    /** The work of one extractor on one article. */
    public static IRI run(IRI article, Extractor extractor) {
        return Values.iri(BASE, "run/" + article.getLocalName() + "-" + escaped(extractor.version()));
    }

    public static IRI extractor(Extractor extractor) {
        return Values.iri(BASE, "extractor/" + escaped(extractor.version()));
    }

    /** Something told by an article: {@code fact(article, "meeting", 1)} is {@code <article>#meeting-1}. */
    public static IRI fact(IRI article, String kind, int number) {
        return part(article, kind + "-" + number);
    }

    /** What is found out about two things of different articles, such as an "alignment": the same two always give the same name. */
    public static IRI found(String kind, String one, String other) {
        return Values.iri(BASE, kind + "/" + Hash.hex(one + "\n" + other).substring(0, HASH_DIGITS));
    }

    /** A source whose article is in the store by another source. */
    public static IRI copy(String name) {
        return Values.iri(BASE, "copy/" + Hash.hex(name).substring(0, HASH_DIGITS));
    }

    /** The building of some sources, again and again. */
    public static IRI build(String sources) {
        return Values.iri(BASE, "build/" + Hash.hex(sources).substring(0, HASH_DIGITS));
    }

    /** Where an article says it was published, if that is an address one may link to. */
    public static Optional<IRI> address(Article article) {
        return article.url().flatMap(Iris::web);
    }

    static IRI part(IRI whole, String name) {
        return Values.iri(whole.stringValue() + "#" + escaped(name));
    }

    /** An office Wikidata has no known item for. States call their offices alike, so it is told apart by the state. */
    static IRI office(String title, Optional<String> country) {
        return named("office", country.map(iso3 -> iso3 + " ").orElse("") + title);
    }

    /** Something of a kind that has nothing but a name. */
    static IRI named(String kind, String name) {
        return Values.iri(BASE, kind + "/" + escaped(Text.clean(name).replace(' ', '-')));
    }

    /** What is said of a Wikidata item, told apart from what else is said of it by some words. */
    static IRI statement(IRI item, String words) {
        return Values.iri(
                BASE, "statement/" + item.getLocalName() + "-" + Hash.hex(words).substring(0, HASH_DIGITS));
    }

    /** A Wikidata item; empty where the id is not one. */
    static Optional<IRI> wikidata(String item) {
        return ITEM.matcher(item).matches() ? Optional.of(Values.iri(Wikidata.ITEMS, item)) : Optional.empty();
    }

    /** A web address an article gives for itself. Other schemes ("javascript:") are dropped: a page may show it as a link. */
    static Optional<IRI> web(URI address) {
        String scheme = String.valueOf(address.getScheme());
        boolean web = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
        return web && address.getHost() != null ? Optional.of(Values.iri(address.toASCIIString())) : Optional.empty();
    }

    /** Percent-encodes what is neither a letter or digit of any script nor one of the marks that are safe everywhere. */
    private static String escaped(String name) {
        StringBuilder safe = new StringBuilder(name.length());
        name.codePoints().forEach(point -> {
            if (isSafe(point)) {
                safe.appendCodePoint(point);
            } else {
                for (byte octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                    safe.append('%').append(String.format("%02X", octet));
                }
            }
        });
        return safe.toString();
    }

    private static boolean isSafe(int point) {
        if (point < 0x80) {
            return Character.isLetterOrDigit(point) || point == '-' || point == '.' || point == '_' || point == '~';
        }
        // RFC 3987 admits letters beyond ASCII but no private-use characters; Java's letters hold none of those.
        return Character.isLetterOrDigit(point) && point >= 0xA0;
    }
}
