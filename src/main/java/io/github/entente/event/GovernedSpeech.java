package io.github.entente.event;

import io.github.entente.article.Span;
import io.github.entente.language.Clause;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Speech whose content hangs on the reporting word in one of the constructions of speech.csv. */
final class GovernedSpeech {

    private final Clause clause;
    private final Speakers speakers;
    private final Complements complements;
    private final SpeechLexicon lexicon;
    private final EventWords words;

    GovernedSpeech(Clause clause, Speakers speakers, SpeechLexicon lexicon, EventWords words) {
        this.clause = clause;
        this.speakers = speakers;
        this.complements = new Complements(clause);
        this.lexicon = lexicon;
        this.words = words;
    }

    Optional<Attribution> at(int word) {
        if (words.has("according", clause.token(word).text().toLowerCase(Locale.ROOT))) {
            return accordingTo(word);
        }
        if (clause.token(word).isVerb()) {
            return carried(word).or(() -> plain(word)).or(() -> adjective(word));
        }
        if (clause.token(word).isNoun()) {
            return ownedNoun(word);
        }
        return clause.token(word).tag().startsWith("JJ") ? adjective(word) : Optional.empty();
    }

    /** "voiced hope that": the noun tells what is done, the verb who does it. */
    private Optional<Attribution> carried(int verb) {
        if (!lexicon.isCarrier(clause.lemma(verb))) {
            return Optional.empty();
        }
        Optional<Integer> object = clause.isPassive(verb)
                ? clause.passiveSubject(verb)
                : clause.tree().child(verb, "obj");
        return object.flatMap(first -> clause.joined(first).stream()
                .flatMap(noun ->
                        first(lexicon.of(Cue.Pos.NOUN, clause.lemma(noun)), noun, verb, speakers.of(verb)).stream())
                .findFirst());
    }

    private Optional<Attribution> plain(int verb) {
        return first(lexicon.verb(clause, verb), verb, verb, speakers.of(verb));
    }

    private Optional<Attribution> ownedNoun(int noun) {
        int head = clause.tree().head(noun);
        if (head >= 0 && lexicon.isCarrier(clause.lemma(head)) && clause.tree().is(noun, "obj")) {
            return Optional.empty(); // the carrier has told it
        }
        Optional<Integer> owner = clause.owner(noun)
                .or(() -> clause.obliques(noun, "by").stream().findFirst())
                .or(() -> clause.obliques(noun, "from").stream().findFirst());
        return first(lexicon.of(Cue.Pos.NOUN, clause.lemma(noun)), noun, noun, owner);
    }

    /** "is ready to", and participles that have become adjectives: "is committed to". */
    private Optional<Attribution> adjective(int adjective) {
        boolean predicate = clause.tree().child(adjective, "cop").isPresent()
                || clause.isPassive(adjective)
                || clause.tree().is(adjective, "xcomp"); // "stands ready to"
        Optional<Integer> subject = clause.subject(adjective).or(() -> clause.passiveSubject(adjective));
        String text = clause.token(adjective).text().toLowerCase(Locale.ROOT);
        return predicate ? first(lexicon.of(Cue.Pos.ADJECTIVE, text), adjective, adjective, subject) : Optional.empty();
    }

    private Optional<Attribution> accordingTo(int according) {
        int head = clause.tree().head(according);
        boolean mark = head >= 0 && clause.tree().is(according, "case");
        int hanging = mark ? head : according;
        int main = clause.tree().head(hanging);
        Optional<Integer> named = mark
                ? Optional.of(head)
                : clause.obliques(according, "to").stream().findFirst();
        if (main < 0 || named.isEmpty()) {
            return Optional.empty();
        }
        BitSet content = clause.tree().subtree(main);
        content.andNot(clause.tree().subtree(hanging));
        return Optional.of(new Attribution(
                named.map(speakers::named),
                clause.sentence().index(),
                clause.token(according).span(),
                according,
                clause.stretches(content),
                words.plainAct(),
                List.of(main),
                Optional.empty(),
                Attribution.Construction.ACCORDING_TO));
    }

    /** The first of a word's constructions that stands here. */
    private Optional<Attribution> first(List<Cue> cues, int cueWord, int verb, Optional<Integer> speaker) {
        return speaker.flatMap(who -> cues.stream()
                .flatMap(cue -> complements.of(cueWord, cue.frame(), verb).stream()
                        .flatMap(content -> attribution(cue, cueWord, verb, content, who).stream()))
                .findFirst());
    }

    private Optional<Attribution> attribution(
            Cue cue, int cueWord, int verb, Complements.Complement content, int speaker) {
        boolean denied = clause.isNegated(verb) || clause.isNegated(cueWord);
        Optional<Act> act = denied ? cue.act().flatMap(words::denied) : cue.act();
        List<Span> stretches = clause.stretches(tokens(content, verb));
        return act.filter(done -> !stretches.isEmpty())
                .map(done -> new Attribution(
                        Optional.of(speakers.named(speaker)),
                        clause.sentence().index(),
                        clause.token(verb).span().cover(clause.token(cueWord).span()),
                        verb,
                        stretches,
                        done,
                        content.clauses(),
                        content.addressee(),
                        construction(cue, cueWord == verb)));
    }

    /** The content without the words that report it: the cue, "that", and a further "adding that". */
    private BitSet tokens(Complements.Complement content, int verb) {
        BitSet tokens = (BitSet) content.tokens().clone();
        tokens.clear(verb);
        content.clauses().stream()
                .limit(1)
                .flatMap(head -> clause.tree().children(head, "mark").stream())
                .filter(mark -> clause.lemma(mark).equals("that") && mark == tokens.nextSetBit(0))
                .forEach(tokens::clear);
        content.clauses().stream()
                .flatMap(head -> clause.tree().children(head, "advcl").stream())
                .filter(word -> speakers.outer(word) != word)
                .forEach(word -> tokens.andNot(clause.tree().subtree(word)));
        dropCircumstances(content, tokens, verb);
        return tokens;
    }

    /** In "The dam must go, she said at a conference on Monday" what follows the inserted words tells where she said it. */
    private void dropCircumstances(Complements.Complement content, BitSet tokens, int verb) {
        boolean inserted = content.clauses().stream().allMatch(head -> head < verb);
        boolean goesOn = tokens.stream()
                .filter(word -> word > verb)
                .anyMatch(word ->
                        clause.token(word).isVerb() || clause.token(word).tag().equals("MD"));
        if (inserted && !goesOn) {
            tokens.clear(verb, clause.sentence().tokens().size());
        }
    }

    private static Attribution.Construction construction(Cue cue, boolean alone) {
        if (alone && cue.pos() == Cue.Pos.NOUN) {
            return Attribution.Construction.OWNED_NOUN;
        }
        return switch (cue.frame().content()) {
            case CLAUSE -> Attribution.Construction.CLAUSE;
            case INFINITIVE -> Attribution.Construction.INFINITIVE;
            case NOUN -> Attribution.Construction.NOUN;
        };
    }
}
