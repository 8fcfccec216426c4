package io.github.entente.event.meeting;

import io.github.entente.event.Meeting;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.List;
import java.util.stream.Stream;

/** Telephone calls that one makes "to" somebody or takes "from" somebody; without a telephone such a call may be for something. */
final class PhoneCalls {

    private final Clause clause;
    private final MeetingLexicon lexicon;
    private final EventWords words;

    PhoneCalls(Clause clause, MeetingLexicon lexicon, EventWords words) {
        this.clause = clause;
        this.lexicon = lexicon;
        this.words = words;
    }

    /** The words for those at the other end: "a telephone call from Bo", "Ada placed a call to Bo". */
    List<Integer> others(int noun, int verb) {
        boolean phone = lexicon.ofNoun(clause, noun, verb).stream()
                .anyMatch(cue -> cue.mode().filter(Meeting.Mode.PHONE::equals).isPresent());
        boolean telephoned = Stream.of("compound", "amod")
                .flatMap(relation -> clause.tree().children(noun, relation).stream())
                .anyMatch(word -> words.has("phone", clause.lemma(word)));
        boolean made = clause.tree().is(noun, "obj") && words.has("calling", clause.lemma(verb));
        if (!phone || !telephoned && !made || isForSomething(noun, verb)) {
            return List.of();
        }
        return words.all("call-with").stream()
                .flatMap(preposition -> Stream.concat(
                        clause.obliques(noun, preposition).stream(),
                        made ? clause.obliques(verb, preposition).stream() : Stream.empty()))
                .distinct()
                .toList();
    }

    /** "made a call to Bo to release them", "took a call from Bo for help". */
    private boolean isForSomething(int noun, int verb) {
        return Stream.of(noun, verb)
                .flatMap(word -> clause.obliques(word, "for").stream())
                .anyMatch(what -> clause.token(what).tag().startsWith("NN")
                        && what > noun
                        && clause.tree().is(what, "nmod"));
    }
}
