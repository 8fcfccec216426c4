package io.github.entente.event.speech;

import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Speech whose content hangs on the reporting word in one of the constructions of speech.csv. */
final class GovernedSpeech {

    private final Clause clause;
    private final Speakers speakers;
    private final SpeechLexicon lexicon;
    private final EventWords words;
    private final SourcePhrases phrases;
    private final CallingHome callingHome;
    private final Stated stated;
    private final NounSpeech nouns;

    GovernedSpeech(Clause clause, Speakers speakers, SpeechLexicon lexicon, EventWords words) {
        this.clause = clause;
        this.speakers = speakers;
        this.lexicon = lexicon;
        this.words = words;
        this.phrases = new SourcePhrases(clause, speakers, lexicon, words);
        this.callingHome = new CallingHome(clause, words);
        this.stated = new Stated(clause, speakers, lexicon, words);
        this.nouns = new NounSpeech(clause, speakers, lexicon, words, phrases, stated);
    }

    Optional<Attribution> at(int word) {
        if (words.has("according", clause.token(word).text().toLowerCase(Locale.ROOT))) {
            return phrases.accordingTo(word);
        }
        if (clause.token(word).isVerb()) {
            return nouns.carried(word)
                    .or(() -> nouns.drawn(word))
                    .or(() -> phrases.asClause(word))
                    .or(() -> plain(word))
                    .or(() -> adjective(word))
                    .or(() -> unnamed(word))
                    .or(() -> listed(word));
        }
        if (clause.token(word).isNoun()) {
            return nouns.owned(word).or(() -> phrases.viewpoint(word)).or(() -> state(word));
        }
        return clause.token(word).tag().startsWith("JJ") ? adjective(word) : siding(word);
    }

    private Optional<Attribution> plain(int verb) {
        // "those supporting the plan" tells who they are, "a statement condemning the attack" what it says
        boolean only = clause.token(verb).tag().equals("VBG")
                && clause.tree().is(verb, "acl")
                && verb > 0
                && !clause.isMark(verb - 1)
                && !isUtterance(verb)
                && new ImpliedSpeakers(clause, words).joining(verb).isEmpty();
        if (clause.tree().is(verb, "amod") || clause.tree().is(verb, "compound")) {
            return Optional.empty(); // "the stated aim"
        }
        List<Cue> cues = lexicon.verb(clause, verb).stream()
                .filter(cue -> cue.frame().content() != Frame.Content.CLAUSE || !isToldBehind(verb))
                .filter(cue -> !only || cue.frame().content() == Frame.Content.CLAUSE)
                .filter(cue -> cue.frame().content() != Frame.Content.NOUN || !callingHome.at(verb))
                .toList();
        Optional<Integer> who = speakers.of(verb);
        return cues.stream()
                .flatMap(cue -> stated.first(List.of(cue), lexicon.governor(clause, verb, cue), verb, who).stream())
                .findFirst();
    }

    /** "Ada welcomed the truce, <i>he wrote</i>": the clause behind the comma is no content of hers. */
    private boolean isToldBehind(int verb) {
        Optional<Integer> clausal = clause.tree().children(verb).stream()
                .filter(word -> word > verb
                        && (clause.tree().is(word, "ccomp") || clause.tree().is(word, "parataxis")))
                .findFirst();
        return clausal.filter(told -> clause.tree().is(told, "parataxis")
                        && lexicon.telling(clause, told).isPresent()
                        && clause.token(clause.tree().subtree(told).nextSetBit(0) - 1)
                                .text()
                                .equals(",")
                        && clause.tree().children(told).stream()
                                .noneMatch(child -> clause.tree().is(child, "ccomp")))
                .isPresent();
    }

    /** "was accused of fraud": nobody is named who says so. */
    private Optional<Attribution> unnamed(int verb) {
        boolean passive = clause.isPassive(verb) && speakers.of(verb).isEmpty() && !isQuotedAsSaying(verb);
        return passive ? stated.unnamed(lexicon.verb(clause, verb), verb, verb) : Optional.empty();
    }

    /** "<i>calls</i> for an end to the war;": an item of a list whose first line names who does so. */
    private Optional<Attribution> listed(int verb) {
        boolean opens = verb == 0
                && clause.root() == verb
                && clause.token(verb).tag().matches("VBZ|VBP?")
                && Character.isLowerCase(clause.token(verb).text().codePointAt(0))
                && clause.anySubject(verb).isEmpty();
        return opens ? stated.unnamed(lexicon.verb(clause, verb), verb, verb) : Optional.empty();
    }

    /** "was quoted <i>as saying</i> that": what is said hangs on the second word. */
    private boolean isQuotedAsSaying(int verb) {
        return clause.tree().children(verb).stream()
                .anyMatch(child -> child > 0
                        && clause.token(child).tag().equals("VBG")
                        && clause.lemma(child - 1).equals("as")
                        && !lexicon.verb(clause, child).isEmpty());
    }

    private boolean isUtterance(int verb) {
        String head = clause.lemma(clause.tree().head(verb));
        return words.has("document", head) || words.has("utterance", head);
    }

    /** "is ready to", and participles that have become adjectives: "is committed to". */
    private Optional<Attribution> adjective(int adjective) {
        boolean predicate = clause.tree().child(adjective, "cop").isPresent()
                || clause.isPassive(adjective)
                || clause.tree().is(adjective, "xcomp"); // "stands ready to"
        Optional<Integer> subject = clause.anySubject(adjective);
        String text = clause.token(adjective).text().toLowerCase(Locale.ROOT);
        return predicate
                ? stated.first(lexicon.of(Cue.Pos.ADJECTIVE, text), adjective, adjective, subject)
                : Optional.empty();
    }

    /** "is in <i>favour</i> of the plan", "remains a fierce <i>critic</i> of the plan". */
    private Optional<Attribution> state(int noun) {
        boolean state =
                clause.tree().child(noun, "cop").isPresent() || clause.tree().is(noun, "xcomp");
        return state ? adjective(noun) : Optional.empty();
    }

    /** "is <i>against</i> the plan". */
    private Optional<Attribution> siding(int preposition) {
        int plan = clause.tree().head(preposition);
        List<Cue> cues = lexicon.of(Cue.Pos.ADJECTIVE, clause.lemma(preposition));
        if (cues.isEmpty()
                || plan < 0
                || !clause.tree().is(preposition, "case")
                || clause.tree().child(plan, "cop").isEmpty()) {
            return Optional.empty();
        }
        BitSet tokens = clause.tree().subtree(plan);
        tokens.clear(0, preposition + 1);
        var content = new Complement(tokens, List.of(plan), Optional.empty());
        return clause.anySubject(plan)
                .flatMap(who -> stated.of(cues.get(0), preposition, preposition, content, Optional.of(who)));
    }
}
