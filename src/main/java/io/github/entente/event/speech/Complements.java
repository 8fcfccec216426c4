package io.github.entente.event.speech;

import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds, in one sentence, the content and the addressee that a reporting word has in a given construction. */
final class Complements {

    private final Clause clause;
    private final Displaced displaced;
    private final ContentClause contentClause;
    private final VerbObjects objects;

    Complements(Clause clause, EventWords words) {
        this.clause = clause;
        this.displaced = new Displaced(clause);
        this.contentClause = new ContentClause(clause, words);
        this.objects = new VerbObjects(clause, words);
    }

    /**
     * @param cue the reporting word
     * @param frame its construction
     * @param carrier the light verb of a noun cue, or the cue itself: its complements may hang on either
     */
    Optional<Complement> of(int cue, Frame frame, int carrier) {
        // "held Iran responsible": the parser has it for the subject of the second word
        Optional<Integer> addressee = frame.addressee()
                ? addressee(carrier, frame)
                        .filter(whom -> whom != cue)
                        .or(() -> cue == carrier
                                ? Optional.empty()
                                : clause.tree().child(cue, "nsubj"))
                : Optional.empty();
        if (frame.addressee() && addressee.isEmpty() && frame.content() != Frame.Content.INFINITIVE) {
            return Optional.empty();
        }
        return switch (frame.content()) {
            case CLAUSE ->
                contentClause.of(cue, dependents(cue, carrier), addressee).or(() -> displaced.turned(cue, addressee));
            case INFINITIVE -> infinitive(cue, carrier, frame, addressee);
            case NOUN -> noun(cue, carrier, frame, addressee);
        };
    }

    private Optional<Integer> addressee(int verb, Frame frame) {
        if (frame.addresseePreposition().isPresent()) {
            String preposition = frame.addresseePreposition().get();
            return displaced.isStranded(verb, preposition)
                    ? clause.passiveSubject(verb)
                    : clause.obliques(verb, preposition).stream()
                            .filter(whom -> !isDay(whom))
                            .findFirst();
        }
        if (clause.isPassive(verb)) {
            return clause.passiveSubject(verb);
        }
        return clause.tree().child(verb, "iobj").or(() -> clause.tree().child(verb, "obj"));
    }

    /** "called in the envoy on <i>Friday</i> to complain". */
    private boolean isDay(int word) {
        return Arrays.stream(DayOfWeek.values())
                .anyMatch(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                        .equals(clause.token(word).text()));
    }

    private List<Integer> dependents(int cue, int carrier) {
        return Stream.of(cue, carrier)
                .distinct()
                .flatMap(word -> clause.tree().children(word).stream())
                .toList();
    }

    private Optional<Complement> infinitive(int cue, int carrier, Frame frame, Optional<Integer> addressee) {
        Predicate<Integer> infinitive = word -> contentClause.isInfinitive(word) && word > cue;
        // The parser hangs "urged Japan to join" on the verb, on "Japan", or reads "Japan" as the infinitive's subject.
        Optional<Integer> head = dependents(cue, carrier).stream()
                .filter(infinitive)
                .findFirst()
                .or(() -> addressee.flatMap(whom ->
                        clause.tree().children(whom).stream().filter(infinitive).findFirst()));
        return head.flatMap(verb -> {
            Optional<Integer> whom =
                    addressee.or(() -> clause.tree().child(verb, "nsubj").filter(subject -> !isDay(subject)));
            boolean asked = whom.isPresent();
            if (asked != frame.addressee() && !(clause.token(cue).isNoun())) {
                return Optional.empty();
            }
            BitSet tokens = contentClause.words(verb);
            whom.filter(word -> word > cue)
                    .ifPresent(word -> tokens.or(clause.tree().subtree(word)));
            return Optional.of(new Complement(tokens, List.of(verb), whom));
        });
    }

    private Optional<Complement> noun(int cue, int carrier, Frame frame, Optional<Integer> addressee) {
        Optional<Integer> head = frame.contentPreposition()
                .map(preposition -> behind(cue, carrier, preposition, addressee))
                .orElseGet(() -> objects.of(cue));
        Optional<Complement> gap = head.isEmpty() ? displaced.antecedent(cue, carrier, frame) : Optional.empty();
        if (gap.isPresent()) {
            return gap;
        }
        return head.filter(word -> addressee.filter(word::equals).isEmpty()).map(word -> {
            BitSet tokens = clause.tree().subtree(word);
            objects.added(carrier, word)
                    .forEach(added -> tokens.or(clause.tree().subtree(added)));
            addressee
                    .filter(whom -> whom > cue)
                    .ifPresent(whom -> tokens.or(clause.tree().subtree(whom)));
            return new Complement(tokens, List.of(word), addressee);
        });
    }

    private Optional<Integer> behind(int cue, int carrier, String preposition, Optional<Integer> addressee) {
        if (cue == carrier && displaced.isStranded(cue, preposition)) {
            return clause.passiveSubject(cue);
        }
        // "informed the embassy of the rules": the parser hangs "of the rules" on the embassy
        return afterPreposition(cue, carrier, preposition)
                .or(() -> addressee.flatMap(whom -> afterPreposition(whom, whom, preposition)));
    }

    private Optional<Integer> afterPreposition(int cue, int carrier, String preposition) {
        return dependents(cue, carrier).stream()
                .filter(word -> word > cue
                        && !isDay(word) // "agreed <i>on Friday</i>" tells when
                        && clause.isOpenedBy(word, preposition)
                        && (!clause.isInfinitive(word) || isForOthersTo(cue, word)))
                .findFirst();
    }

    /** "Support <i>for</i> the envoy's efforts <i>to</i> end the war": the parser takes the efforts for what ends it. */
    private boolean isForOthersTo(int cue, int infinitive) {
        return clause.token(cue).isNoun()
                && clause.tree().child(infinitive, "nsubj").isPresent();
    }
}
