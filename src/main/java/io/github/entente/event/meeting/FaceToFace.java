package io.github.entente.event.meeting;

import io.github.entente.article.Part;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.Locale;
import java.util.stream.Stream;

/** Verbs of telling that take a meeting for granted, as the other one was there. */
final class FaceToFace {

    private final Clause clause;
    private final EventWords words;

    FaceToFace(Clause clause, EventWords words) {
        this.clause = clause;
        this.words = words;
    }

    boolean is(int verb) {
        return isWhereOneIs(verb) || isWithVisitor(verb);
    }

    /** "flew to Rome, where she told Bo". */
    private boolean isWhereOneIs(int verb) {
        return words.has("telling", clause.lemma(verb))
                && clause.tree().children(verb, "advmod").stream()
                        .anyMatch(where -> clause.lemma(where).equals("where"));
    }

    /** "Ada told the visiting minister, Bo", "Ada and her visiting counterpart, Bo, said": the guest was there. */
    private boolean isWithVisitor(int verb) {
        return clause.sentence().part().kind() == Part.Kind.BODY
                && clause.token(verb).tag().equals("VBD")
                && Stream.of("nsubj", "obj")
                        .flatMap(relation -> clause.tree().children(verb, relation).stream())
                        .filter(who -> clause.tree().is(who, "nsubj") || words.has("telling", clause.lemma(verb)))
                        .flatMap(who -> clause.joined(who).stream())
                        .flatMap(who -> clause.tree().subtree(who).stream()
                                .filter(word -> word < who)
                                .boxed())
                        .anyMatch(this::isGuest);
    }

    private boolean isGuest(int word) {
        return words.has("guest", clause.token(word).text().toLowerCase(Locale.ROOT))
                && (clause.tree().is(word, "amod") || clause.tree().is(word, "compound"));
    }
}
