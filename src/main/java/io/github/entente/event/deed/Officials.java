package io.github.entente.event.deed;

import io.github.entente.actor.Actor;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import java.util.List;
import java.util.stream.Stream;

/** Who acts for a side in a phrase that tells who does something. */
final class Officials {

    private final Clause clause;
    private final Sides sides;
    private final DeedLexicon lexicon;
    private final Belonging belonging;

    Officials(Clause clause, Sides sides, DeedLexicon lexicon, Belonging belonging) {
        this.clause = clause;
        this.sides = sides;
        this.lexicon = lexicon;
        this.belonging = belonging;
    }

    /** "Japan's ban", "the Japanese ban", "Tokyo ban": whose deed a noun tells. */
    Stream<List<Actor>> before(int noun) {
        return Stream.of("nmod:poss", "amod", "compound")
                .flatMap(relation -> clause.tree().children(noun, relation).stream())
                .map(who -> belonging.leader(who).orElse(who))
                .map(belonging::of)
                .filter(actors -> !actors.isEmpty())
                .limit(1);
    }

    /** Companies, protesters and the like do no deeds of states. */
    List<Actor> of(int head) {
        boolean body = sides.mention(clause.sentence(), head)
                .filter(mention -> mention.actors().stream().allMatch(Actor.Organisation.class::isInstance))
                .isPresent(); // the European Union is no trade union
        if (!body && lexicon.isOf("private", clause.token(head))) {
            return List.of();
        }
        List<Actor> named = belonging.of(head);
        return named.isEmpty() && lexicon.isOf("authority", clause.token(head)) ? seated(head) : named;
    }

    /** "a Moscow court", "authorities in Beijing": of the state where they sit. */
    private List<Actor> seated(int head) {
        return Stream.concat(clause.tree().children(head, "compound").stream(), clause.obliques(head, "in").stream())
                .flatMap(place -> belonging.where(place).stream())
                .limit(1)
                .toList();
    }
}
