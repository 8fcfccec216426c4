package io.github.entente.event;

import io.github.entente.article.Span;
import io.github.entente.language.Clause;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who speaks, by the grammar around the reporting words of one sentence. */
final class Speakers {

    private static final Set<String> ADDED = Set.of("acl", "appos", "parataxis", "case");

    private final Clause clause;
    private final SpeechLexicon lexicon;

    Speakers(Clause clause, SpeechLexicon lexicon) {
        this.clause = clause;
        this.lexicon = lexicon;
    }

    /** The head of the words that name who speaks by a verb. */
    Optional<Integer> of(int verb) {
        if (clause.isPassive(verb)) {
            return clause.obliques(verb, "by").stream().findFirst();
        }
        return clause.subject(outer(verb));
    }

    /** In "he said the ship had left, adding that it was safe" the one who adds is he, though the parser hangs "adding" on "left". */
    int outer(int verb) {
        int head = clause.tree().head(verb);
        boolean participle =
                clause.token(verb).tag().equals("VBG") && clause.tree().is(verb, "advcl") && head >= 0;
        if (!participle || clause.tree().child(verb, "nsubj").isPresent()) {
            return verb;
        }
        int reporting = clause.tree().head(head);
        boolean reported = reporting >= 0 && clause.tree().is(head, "ccomp") && head > reporting && reports(reporting);
        return reported && reports(verb) ? reporting : verb;
    }

    private boolean reports(int verb) {
        return !lexicon.of(Cue.Pos.VERB, clause.lemma(verb)).isEmpty();
    }

    /** The words that name somebody, without what is added to the name. */
    Attribution.Source named(int who) {
        BitSet tokens = clause.tree().subtree(who);
        clause.tree().children(who).stream()
                .filter(child ->
                        ADDED.stream().anyMatch(relation -> clause.tree().is(child, relation)))
                .forEach(child -> tokens.andNot(clause.tree().subtree(child)));
        List<Span> stretches = clause.stretches(tokens);
        Span own = clause.token(who).span();
        Span span = stretches.stream()
                .filter(stretch -> stretch.contains(own))
                .findFirst()
                .orElse(own);
        return new Attribution.Source(clause.sentence().index(), who, span);
    }
}
