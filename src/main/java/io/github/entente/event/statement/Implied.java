package io.github.entente.event.statement;

import io.github.entente.actor.Actor;
import io.github.entente.event.Evidence;
import io.github.entente.event.Meeting;
import io.github.entente.event.Statement;
import io.github.entente.event.speech.Attribution;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import io.github.entente.language.Document;
import io.github.entente.language.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who speaks where the words name nobody, as in minutes and releases: "It was stressed that ..." and "Ministers agreed ..." are of those who met,
 * "the statement says" of who issued it, "- calls for a truce" of who the list is of.
 */
final class Implied {

    /** So many statements of one body, and of nobody else, make an article that body's own release. */
    private static final int OWN_RELEASE = 2;

    private final Document document;
    private final Sides sides;
    private final EventWords words;
    private final Tables tables;
    private final Papers papers;

    Implied(Document document, Sides sides, EventWords words, List<Meeting> meetings) {
        this.document = document;
        this.sides = sides;
        this.words = words;
        this.tables = new Tables(document, sides, meetings);
        this.papers = new Papers(document, sides, words);
    }

    /**
     * @param running the speech told in the sentence before
     * @param before the statements found so far
     */
    List<Actor> of(
            Clause clause, Attribution attribution, Optional<Continuation.Speech> running, List<Statement> before) {
        if (attribution.source().isEmpty()) {
            return unnamed(clause, attribution, running, before);
        }
        int head = attribution.source().get().head();
        if (attribution.source().get().sentence() != clause.sentence().index()) {
            return List.of();
        }
        if (words.has("document", clause.lemma(head))) {
            return isKnown(clause, head) ? issuer(clause, head, before) : papers.issuer(clause, head);
        }
        List<Actor> near = nearest(clause, attribution);
        if (!near.isEmpty()) {
            return near;
        }
        String plural = clause.token(head).text().toLowerCase(Locale.ROOT);
        boolean several = plural.endsWith("s")
                && (words.has("at-table", clause.lemma(head))
                        || words.has(
                                "at-table", plural.substring(0, plural.length() - 1))) // "Ministers" taken for a name
                && clause.tree().children(head).stream()
                        .allMatch(child ->
                                clause.tree().is(child, "det") || clause.tree().is(child, "punct"));
        return several ? tables.at(clause.sentence()) : List.of();
    }

    private List<Actor> unnamed(
            Clause clause, Attribution attribution, Optional<Continuation.Speech> running, List<Statement> before) {
        int verb = attribution.word();
        if (verb < 0 || !isMain(clause, verb)) {
            return List.of();
        }
        if (!clause.isPassive(verb)) {
            return verb == 0 ? listOwner(clause.sentence()) : List.of();
        }
        boolean ahead = clause.tree().children(verb).stream()
                .anyMatch(child -> clause.token(child).tag().equals("MD"));
        if (ahead) {
            return List.of();
        }
        if (words.has("telling", clause.lemma(verb))) {
            return teller(clause, verb, before);
        }
        if (!words.has("minuted", clause.lemma(verb))) {
            return List.of();
        }
        boolean asks = words.meaning("minuted", clause.lemma(verb)).isPresent();
        List<Actor> met = asks ? List.of() : tables.at(clause.sentence());
        boolean together = words.has("mutual", attribution.act().key()) && !met.isEmpty();
        return running.filter(speech -> !together)
                .filter(speech -> met.isEmpty() || met.containsAll(speech.speakers()))
                .filter(speech ->
                        speech.sentence().part().equals(clause.sentence().part()))
                .map(Continuation.Speech::speakers)
                .orElseGet(() -> met.isEmpty() ? releaser(before) : met);
    }

    /** "The ambassador was told that": by those who met him, as the one of them who spoke last, or whoever else spoke in the same paragraph. */
    private List<Actor> teller(Clause clause, int verb, List<Statement> before) {
        Set<Actor> told = sides.sides(
                clause.passiveSubject(verb).map(who -> sides.meant(clause, who)).orElse(List.of()));
        if (told.isEmpty()) {
            return List.of();
        }
        List<Actor> table = tables.at(clause.sentence());
        List<Actor> others = sides.sides(table).containsAll(told)
                ? table.stream()
                        .filter(actor -> sides.side(actor)
                                .filter(side -> !told.contains(side))
                                .isPresent())
                        .toList()
                : List.of();
        return latest(before.stream()
                        .filter(statement -> others.isEmpty()
                                ? isInParagraph(statement, clause)
                                        && sides.sides(statement.speakers()).stream()
                                                .noneMatch(told::contains)
                                : sides.sides(others).containsAll(sides.sides(statement.speakers())))
                        .toList())
                .orElse(others);
    }

    private boolean isInParagraph(Statement statement, Clause clause) {
        return sentence(statement)
                .filter(sentence -> sentence.part().equals(clause.sentence().part()))
                .isPresent();
    }

    /** A clause of its own: not "the concern that was voiced", not "as was stressed". */
    private boolean isMain(Clause clause, int verb) {
        int at = verb;
        while (clause.tree().head(at) >= 0) {
            if (!Set.of("conj", "parataxis").contains(clause.tree().relation(at).split(":")[0])) {
                return false;
            }
            at = clause.tree().head(at);
        }
        return true;
    }

    /** "Was noted with alarm by the union, <i>which</i> calls for": the parser adds the clause to the alarm. */
    private List<Actor> nearest(Clause clause, Attribution attribution) {
        int verb = attribution.word();
        int head = attribution.source().get().head();
        boolean relative = verb > head
                && clause.tree().is(verb, "acl")
                && clause.tree().head(verb) == head
                && clause.tree()
                        .child(verb, "nsubj")
                        .filter(who -> clause.token(who).tag().startsWith("W")
                                && who > 1
                                && clause.token(who - 1).text().equals(",")
                                && who - 2 > head)
                        .isPresent();
        return relative
                ? sides.speakers(clause, clause.tree().child(verb, "nsubj").get() - 2).stream()
                        .filter(sides::isOfficial)
                        .toList()
                : List.of();
    }

    private boolean isKnown(Clause clause, int head) {
        return clause.tree()
                .child(head, "det")
                .filter(word -> words.has("definite", clause.lemma(word)))
                .isPresent();
    }

    /** The body that spoke last in the same paragraph, else who is told to have said something in "a statement". */
    private List<Actor> issuer(Clause clause, int document, List<Statement> before) {
        String kind = clause.lemma(document);
        Optional<List<Actor>> near = latest(before.stream()
                .filter(statement -> isInParagraph(statement, clause))
                .toList());
        return near.filter(speakers -> speakers.stream().noneMatch(Actor.Person.class::isInstance))
                .or(() -> latest(before.stream()
                        .filter(statement -> sentence(statement)
                                .filter(sentence -> sentence.tokens().stream()
                                        .anyMatch(token -> token.lemma().equalsIgnoreCase(kind)))
                                .isPresent())
                        .toList()))
                .or(() -> papers.before(clause.sentence(), kind))
                .or(() -> near)
                .orElse(List.of());
    }

    private static Optional<List<Actor>> latest(List<Statement> statements) {
        return statements.stream().reduce((one, next) -> next).map(Statement::speakers);
    }

    private Optional<Sentence> sentence(Statement statement) {
        Evidence evidence = statement.evidence().get(0);
        return document.sentences().stream()
                .filter(sentence -> sentence.span().equals(evidence.span()))
                .findFirst();
    }

    /** The body whose own release this is: all that was stated so far is stated by it. */
    private static List<Actor> releaser(List<Statement> before) {
        Set<List<Actor>> speakers = before.stream().map(Statement::speakers).collect(Collectors.toSet());
        boolean own = before.size() >= OWN_RELEASE
                && speakers.size() == 1
                && before.get(0).speakers().stream().noneMatch(Actor.Person.class::isInstance);
        return own ? before.get(0).speakers() : List.of();
    }

    /** Who is the subject of the words that a list stands under: "The Union further", "The ministry:". */
    private List<Actor> listOwner(Sentence item) {
        for (int index = item.index() - 1; index >= 0; index--) {
            Sentence before = document.sentences().get(index);
            String first = before.tokens().get(0).text();
            if (!Character.isLowerCase(first.codePointAt(0))) {
                return Clause.of(before).map(this::heading).orElse(List.of());
            }
        }
        return List.of();
    }

    private List<Actor> heading(Clause clause) {
        int root = clause.root();
        boolean open = clause.token(root).isNoun()
                || clause.token(clause.sentence().tokens().size() - 1).text().equals(":");
        int who = clause.anySubject(root).orElse(root);
        return open
                ? sides.speakers(clause, who).stream().filter(sides::isOfficial).toList()
                : List.of();
    }
}
