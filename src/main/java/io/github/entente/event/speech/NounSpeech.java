package io.github.entente.event.speech;

import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Speech that a noun tells, whose speaker is the subject of a verb beside it or owns it: "voiced <i>hope</i> that", "Ada's <i>opposition</i> to". */
final class NounSpeech {

    private final Clause clause;
    private final Speakers speakers;
    private final SpeechLexicon lexicon;
    private final EventWords words;
    private final SourcePhrases phrases;
    private final Stated stated;

    NounSpeech(
            Clause clause,
            Speakers speakers,
            SpeechLexicon lexicon,
            EventWords words,
            SourcePhrases phrases,
            Stated stated) {
        this.clause = clause;
        this.speakers = speakers;
        this.lexicon = lexicon;
        this.words = words;
        this.phrases = phrases;
        this.stated = stated;
    }

    /** "voiced hope that": the noun tells what is done, the verb who does it. */
    Optional<Attribution> carried(int verb) {
        if (!lexicon.isCarrier(clause.lemma(verb))) {
            return Optional.empty();
        }
        Optional<Integer> object = clause.isPassive(verb)
                ? clause.passiveSubject(verb)
                : clause.tree().child(verb, "obj");
        return object.map(this::said)
                .flatMap(first -> clause.joined(first).stream()
                        .flatMap(noun -> carried(noun, verb).stream())
                        .findFirst()
                        .or(() -> bare(first, verb)));
    }

    private Optional<Attribution> carried(int noun, int verb) {
        List<Cue> cues = lexicon.of(Cue.Pos.NOUN, clause.lemma(noun));
        Optional<Integer> who = speaker(noun, verb);
        return who.isPresent() || !clause.isPassive(verb)
                ? stated.first(cues, noun, verb, who)
                : stated.unnamed(
                        cues.stream().filter(cue -> cue.act().isPresent()).toList(), noun, verb);
    }

    /** Who does what the verb says or, where it names nobody, whose hope or regret it is: "<i>Peru's</i> hope was expressed that". */
    private Optional<Integer> speaker(int noun, int verb) {
        return speakers.of(verb).or(() -> clause.isPassive(verb) ? phrases.possessor(noun) : Optional.empty());
    }

    /** "a message of <i>condolence</i>", "words of <i>praise</i>": what it is a message of tells what is said. */
    private int said(int noun) {
        return words.has("vessel", clause.lemma(noun))
                ? clause.tree().children(noun, "nmod").stream()
                        .filter(of ->
                                clause.preposition(of).filter("of"::equals).isPresent())
                        .filter(of ->
                                !lexicon.of(Cue.Pos.NOUN, clause.lemma(of)).isEmpty())
                        .findFirst()
                        .orElse(noun)
                : noun;
    }

    /** "conveyed Poland's strong <i>protest</i>", "expressed his <i>gratitude</i>": the noun says it all. */
    private Optional<Attribution> bare(int noun, int verb) {
        Optional<Integer> who = speaker(noun, verb);
        boolean expresses = words.has("expressing", clause.lemma(verb))
                && (who.isPresent() || clause.isPassive(verb))
                && !clause.isNegated(noun); // "has offered no apology"
        return expresses
                ? lexicon.of(Cue.Pos.NOUN, clause.lemma(noun)).stream()
                        .filter(cue -> cue.act().isPresent())
                        .findFirst()
                        .flatMap(cue -> {
                            BitSet tokens = clause.tree().subtree(noun);
                            var content = new Complement(tokens, List.of(noun), Optional.empty());
                            return stated.of(cue, verb, verb, content, who);
                        })
                : Optional.empty();
    }

    /** "The arrests drew <i>criticism</i> from Calvessa", "the plan met with <i>opposition</i> from Ada": it is the subject that somebody judges. */
    Optional<Attribution> drawn(int verb) {
        Optional<Integer> judged = clause.isPassive(verb) ? clause.passiveSubject(verb) : clause.subject(verb);
        if (judged.isEmpty() || !words.has("drawing", clause.lemma(verb))) {
            return Optional.empty();
        }
        return Stream.concat(clause.tree().children(verb, "obj").stream(), clause.obliques(verb, "with").stream())
                .flatMap(noun -> judgement(noun, verb, judged.get()).stream())
                .findFirst();
    }

    private Optional<Attribution> judgement(int noun, int verb, int judged) {
        List<Integer> speaker = Stream.of(noun, verb)
                .flatMap(head -> clause.obliques(head, "from").stream())
                .toList();
        return lexicon.of(Cue.Pos.NOUN, clause.lemma(noun)).stream()
                .filter(cue -> cue.act().isPresent() && !speaker.isEmpty())
                .findFirst()
                .flatMap(cue -> {
                    BitSet tokens = clause.tree().subtree(noun);
                    tokens.or(clause.tree().subtree(judged));
                    tokens.andNot(clause.tree().subtree(speaker.get(0)));
                    var content = new Complement(tokens, List.of(judged), Optional.empty());
                    return stated.of(cue, noun, verb, content, Optional.of(speaker.get(0)));
                });
    }

    /** "Ada's <i>opposition</i> to the plan", "a <i>call</i> by Ada for a truce": no verb tells who does it. */
    Optional<Attribution> owned(int noun) {
        int head = clause.tree().head(noun);
        boolean carried = head >= 0
                && lexicon.isCarrier(clause.lemma(head))
                && (clause.tree().is(noun, "obj")
                        || clause.tree().relation(noun).equals("nsubj:pass"));
        if (carried) {
            return Optional.empty(); // the carrier has told it
        }
        Optional<Integer> owner = holder(noun)
                .or(() -> clause.owner(noun))
                .or(() -> clause.obliques(noun, "by").stream().findFirst())
                .or(() -> clause.obliques(noun, "from").stream().findFirst())
                .or(() -> sender(noun));
        List<Cue> cues = lexicon.of(Cue.Pos.NOUN, clause.lemma(noun));
        return stated.first(cues, noun, noun, owner).or(() -> equated(cues, noun));
    }

    /** "A <i>demand</i> for an apology came from the ministry". */
    private Optional<Integer> sender(int noun) {
        int verb = clause.tree().head(noun);
        return verb >= 0 && clause.tree().is(noun, "nsubj") && words.has("coming", clause.lemma(verb))
                ? clause.obliques(verb, "from").stream().findFirst()
                : Optional.empty();
    }

    /** "Ada's <i>message</i> was that the ban must end", "the <i>position</i> of Calvessa remains that". */
    private Optional<Attribution> equated(List<Cue> cues, int noun) {
        int verb = clause.tree().head(noun);
        boolean equated = verb >= 0 && clause.tree().is(noun, "nsubj") && words.has("equating", clause.lemma(verb));
        return equated ? stated.first(cues, noun, verb, phrases.possessor(noun)) : Optional.empty();
    }

    /** "<i>The ministers</i> were of the view that". */
    private Optional<Integer> holder(int noun) {
        boolean held = clause.tree().child(noun, "cop").isPresent()
                && clause.preposition(noun).filter("of"::equals).isPresent();
        return held ? clause.anySubject(noun) : Optional.empty();
    }
}
