package io.github.entente.event.statement;

import io.github.entente.actor.Actor;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import io.github.entente.language.Document;
import io.github.entente.language.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who puts out a paper: "the ministry issued <i>a statement</i>", "the embassy came out with <i>a note</i> condemning the raid". */
final class Papers {

    private final Document document;
    private final Sides sides;
    private final EventWords words;

    Papers(Document document, Sides sides, EventWords words) {
        this.document = document;
        this.sides = sides;
        this.words = words;
    }

    /** The last who put out a paper of a kind before a sentence: whom "the statement" speaks for. */
    Optional<List<Actor>> before(Sentence sentence, String kind) {
        return IntStream.iterate(sentence.index() - 1, index -> index >= 0, index -> index - 1)
                .mapToObj(index -> Clause.of(document.sentences().get(index)))
                .flatMap(Optional::stream)
                .flatMap(clause -> IntStream.range(0, clause.sentence().tokens().size())
                        .filter(word -> clause.lemma(word).equals(kind))
                        .mapToObj(word -> maker(clause, word)))
                .filter(makers -> !makers.isEmpty())
                .findFirst();
    }

    /** Whose a paper is, or else who puts it out. */
    private List<Actor> maker(Clause clause, int paper) {
        List<Actor> own = official(sides.speakers(clause, paper));
        return own.isEmpty() ? issuer(clause, paper) : own;
    }

    List<Actor> issuer(Clause clause, int paper) {
        int verb = clause.tree().head(paper);
        boolean issued = verb >= 0
                && words.has("issuing", clause.lemma(verb))
                && (clause.tree().is(paper, "obj") || clause.tree().is(paper, "obl"));
        List<Actor> issuers = !issued || clause.isPassive(verb)
                ? List.of()
                : clause.anySubject(verb)
                        .map(who -> sides.speakers(clause, who))
                        .orElse(List.of());
        return official(issuers);
    }

    private List<Actor> official(List<Actor> actors) {
        return actors.stream().allMatch(sides::isOfficial) ? actors : List.of();
    }
}
