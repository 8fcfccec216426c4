package io.github.entente.event.deed;

import io.github.entente.actor.Actor;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who acts for a side in a phrase that tells who does something. */
final class Officials {

    private final Clause clause;
    private final Sides sides;
    private final DeedLexicon lexicon;
    private final EventWords words;
    private final Belonging belonging;

    Officials(Clause clause, Sides sides, DeedLexicon lexicon, EventWords words, Belonging belonging) {
        this.clause = clause;
        this.sides = sides;
        this.lexicon = lexicon;
        this.words = words;
        this.belonging = belonging;
    }

    /** "Japan's ban", "the Japanese ban", "Tokyo ban": whose deed a noun tells. */
    Stream<List<Actor>> before(int noun) {
        return Stream.of("nmod:poss", "amod", "compound")
                .flatMap(relation -> clause.tree().children(noun, relation).stream())
                .map(who -> leader(who).orElse(who))
                .map(belonging::of)
                .filter(actors -> !actors.isEmpty())
                .limit(1);
    }

    /** "the <i>US</i>-led invasion", "the <i>Russian</i>-imposed ban". */
    private Optional<Integer> leader(int participle) {
        return words.has("done-by", clause.lemma(participle))
                ? clause.tree().children(participle).stream()
                        .filter(who -> who < participle
                                && clause.token(participle - 1).tag().equals("HYPH"))
                        .filter(who -> !clause.token(who).tag().equals("HYPH"))
                        .findFirst()
                : Optional.empty();
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
