package io.github.entente.event.speech;

import io.github.entente.article.Span;
import io.github.entente.event.Act;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Speech whose content hangs on the reporting word in one of the constructions of speech.csv. */
final class GovernedSpeech {

    private final Clause clause;
    private final Speakers speakers;
    private final Complements complements;
    private final Extent extent;
    private final SpeechLexicon lexicon;
    private final EventWords words;

    GovernedSpeech(Clause clause, Speakers speakers, SpeechLexicon lexicon, EventWords words) {
        this.clause = clause;
        this.speakers = speakers;
        this.complements = new Complements(clause, words);
        this.extent = new Extent(clause, lexicon, words);
        this.lexicon = lexicon;
        this.words = words;
    }

    Optional<Attribution> at(int word) {
        if (words.has("according", clause.token(word).text().toLowerCase(Locale.ROOT))) {
            return accordingTo(word);
        }
        if (clause.token(word).isVerb()) {
            return carried(word)
                    .or(() -> asClause(word))
                    .or(() -> plain(word))
                    .or(() -> adjective(word))
                    .or(() -> unnamed(word));
        }
        if (clause.token(word).isNoun()) {
            return ownedNoun(word).or(() -> viewpoint(word)).or(() -> state(word));
        }
        return clause.token(word).tag().startsWith("JJ") ? adjective(word) : siding(word);
    }

    /** "voiced hope that": the noun tells what is done, the verb who does it. */
    private Optional<Attribution> carried(int verb) {
        if (!lexicon.isCarrier(clause.lemma(verb))) {
            return Optional.empty();
        }
        Optional<Integer> object = clause.isPassive(verb)
                ? clause.passiveSubject(verb)
                : clause.tree().child(verb, "obj");
        return object.map(this::said)
                .flatMap(first -> clause.joined(first).stream()
                        .flatMap(noun ->
                                first(lexicon.of(Cue.Pos.NOUN, clause.lemma(noun)), noun, verb, speakers.of(verb))
                                        .stream())
                        .findFirst()
                        .or(() -> bare(first, verb)));
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
        boolean expresses = words.has("expressing", clause.lemma(verb)) && !clause.isPassive(verb);
        return expresses
                ? lexicon.of(Cue.Pos.NOUN, clause.lemma(noun)).stream()
                        .filter(cue -> cue.act().isPresent())
                        .findFirst()
                        .flatMap(cue -> speakers.of(verb).flatMap(who -> {
                            BitSet tokens = clause.tree().subtree(noun);
                            var content = new Complements.Complement(tokens, List.of(noun), Optional.empty());
                            return attribution(cue, verb, verb, content, Optional.of(who));
                        }))
                : Optional.empty();
    }

    private Optional<Attribution> plain(int verb) {
        // "those supporting the plan" tells who they are, "a statement condemning the attack" what it says
        boolean only = clause.token(verb).tag().equals("VBG")
                && clause.tree().is(verb, "acl")
                && verb > 0
                && !clause.isMark(verb - 1)
                && !isUtterance(verb);
        if (clause.tree().is(verb, "amod") || clause.tree().is(verb, "compound")) {
            return Optional.empty(); // "the stated aim"
        }
        List<Cue> cues = lexicon.verb(clause, verb).stream()
                .filter(cue -> !only || cue.frame().content() == Frame.Content.CLAUSE)
                .filter(cue -> cue.frame().content() != Frame.Content.NOUN || !isCallingHome(verb))
                .toList();
        return speakers.of(verb)
                .flatMap(who -> cues.stream()
                        .flatMap(cue ->
                                first(List.of(cue), lexicon.governor(clause, verb, cue), verb, Optional.of(who))
                                        .stream())
                        .findFirst());
    }

    /** "recalled its ambassador", "called its envoy home": no speech. */
    private boolean isCallingHome(int verb) {
        return words.has("calling-home", clause.lemma(verb))
                && clause.tree()
                        .child(verb, "obj")
                        .filter(who -> words.has("envoy", clause.lemma(who)))
                        .isPresent();
    }

    /** "was accused of fraud": nobody is named who says so. */
    private Optional<Attribution> unnamed(int verb) {
        boolean passive = clause.isPassive(verb) && speakers.of(verb).isEmpty() && !isQuotedAsSaying(verb);
        return passive
                ? lexicon.verb(clause, verb).stream()
                        .flatMap(cue -> complements.of(verb, cue.frame(), verb).stream()
                                .flatMap(content -> attribution(cue, verb, verb, content, Optional.empty()).stream()))
                        .findFirst()
                : Optional.empty();
    }

    /** "was quoted <i>as saying</i> that": what is said hangs on the second word. */
    private boolean isQuotedAsSaying(int verb) {
        return clause.tree().children(verb).stream()
                .anyMatch(child -> clause.token(child).tag().equals("VBG")
                        && clause.lemma(child - 1).equals("as")
                        && !lexicon.verb(clause, child).isEmpty());
    }

    private boolean isUtterance(int verb) {
        String head = clause.lemma(clause.tree().head(verb));
        return words.has("document", head) || words.has("utterance", head);
    }

    private Optional<Attribution> ownedNoun(int noun) {
        int head = clause.tree().head(noun);
        if (head >= 0 && lexicon.isCarrier(clause.lemma(head)) && clause.tree().is(noun, "obj")) {
            return Optional.empty(); // the carrier has told it
        }
        Optional<Integer> owner = holder(noun)
                .or(() -> clause.owner(noun))
                .or(() -> clause.obliques(noun, "by").stream().findFirst())
                .or(() -> clause.obliques(noun, "from").stream().findFirst())
                .or(() -> sender(noun));
        List<Cue> cues = lexicon.of(Cue.Pos.NOUN, clause.lemma(noun));
        return first(cues, noun, noun, owner).or(() -> equated(cues, noun));
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
        return equated ? first(cues, noun, verb, possessor(noun)) : Optional.empty();
    }

    /** "Ada's view", "the view of Ada". */
    private Optional<Integer> possessor(int noun) {
        return clause.owner(noun).or(() -> clause.obliques(noun, "of").stream().findFirst());
    }

    /** "<i>The ministers</i> were of the view that". */
    private Optional<Integer> holder(int noun) {
        boolean held = clause.tree().child(noun, "cop").isPresent()
                && clause.preposition(noun).filter("of"::equals).isPresent();
        return held ? clause.anySubject(noun) : Optional.empty();
    }

    /** "is ready to", and participles that have become adjectives: "is committed to". */
    private Optional<Attribution> adjective(int adjective) {
        boolean predicate = clause.tree().child(adjective, "cop").isPresent()
                || clause.isPassive(adjective)
                || clause.tree().is(adjective, "xcomp"); // "stands ready to"
        Optional<Integer> subject = clause.anySubject(adjective);
        String text = clause.token(adjective).text().toLowerCase(Locale.ROOT);
        return predicate ? first(lexicon.of(Cue.Pos.ADJECTIVE, text), adjective, adjective, subject) : Optional.empty();
    }

    /** "is in <i>favour</i> of the plan". */
    private Optional<Attribution> state(int noun) {
        boolean state = clause.tree().child(noun, "cop").isPresent()
                && clause.preposition(noun).isPresent();
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
        var content = new Complements.Complement(tokens, List.of(plan), Optional.empty());
        return clause.anySubject(plan)
                .flatMap(who -> attribution(cues.get(0), preposition, preposition, content, Optional.of(who)));
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
        return Optional.of(according(according, named.get(), besides(hanging, main), main));
    }

    private Attribution according(int cue, int who, BitSet content, int main) {
        return new Attribution(
                Optional.of(speakers.named(who)),
                clause.sentence().index(),
                clause.token(cue).span(),
                cue,
                clause.stretches(content),
                words.plainAct(),
                List.of(main),
                Optional.empty(),
                Attribution.Construction.ACCORDING_TO);
    }

    /** "In Ada's <i>view</i>, the ban must end", "the ban, in the <i>words</i> of Ada, is absurd". */
    private Optional<Attribution> viewpoint(int noun) {
        boolean phrase = words.has("viewpoint", clause.lemma(noun))
                && clause.preposition(noun).filter("in"::equals).isPresent();
        Optional<Integer> who = possessor(noun);
        int hanging = clause.tree().head(noun);
        if (!phrase || who.isEmpty() || hanging < 0) {
            return Optional.empty();
        }
        int main = clause.tree().is(noun, "nmod") && clause.tree().head(hanging) >= 0
                ? clause.tree().head(hanging)
                : hanging;
        BitSet own = clause.tree().subtree(noun);
        BitSet content = new BitSet();
        content.set(0, clause.sentence().tokens().size());
        content.andNot(own);
        boolean inserted = own.nextSetBit(0) > 1
                && own.length() < clause.sentence().tokens().size() - 1;
        return Optional.of(according(noun, who.get(), inserted ? content : besides(noun, main), main));
    }

    /** The rest of the sentence, where a phrase opens or ends it; else what it hangs on without it. */
    private BitSet besides(int phrase, int main) {
        BitSet own = clause.tree().subtree(phrase);
        int first = own.nextSetBit(0);
        int last = own.length() - 1;
        int size = clause.sentence().tokens().size();
        BitSet content = new BitSet();
        if (first <= 1 && last < size - 1) {
            content.set(last + 1, size);
        } else if (IntStream.range(last + 1, size).allMatch(clause::isMark)) {
            content.set(0, first);
        } else {
            content.or(clause.tree().subtree(main));
            content.andNot(own);
        }
        return content;
    }

    /** "The ship had left, as <i>the ministry put it</i>": the words of reporting hang on what is said. */
    private Optional<Attribution> asClause(int verb) {
        int main = clause.tree().head(verb);
        boolean as = main >= 0
                && clause.tree().is(verb, "advcl")
                && clause.tree().children(verb).stream()
                        .anyMatch(mark -> words.has("as", clause.lemma(mark)) && mark < verb);
        if (!as) {
            return Optional.empty();
        }
        Optional<Cue> cue = lexicon.verb(clause, verb).stream()
                .filter(one -> one.frame().content() == Frame.Content.CLAUSE)
                .findFirst();
        return cue.flatMap(one -> speakers.of(verb)
                .map(who -> new Attribution(
                        Optional.of(speakers.named(who)),
                        clause.sentence().index(),
                        clause.token(verb).span(),
                        verb,
                        clause.stretches(besides(verb, main)),
                        one.act().orElseGet(words::plainAct),
                        List.of(main),
                        Optional.empty(),
                        one.act().isEmpty() ? Attribution.Construction.MENTION : Attribution.Construction.CLAUSE,
                        Optional.of(one.row()))));
    }

    /** The first of a word's constructions that stands here. */
    private Optional<Attribution> first(List<Cue> cues, int cueWord, int verb, Optional<Integer> speaker) {
        return speaker.flatMap(who -> cues.stream()
                .flatMap(cue -> complements.of(cueWord, cue.frame(), verb).stream()
                        .flatMap(content -> attribution(cue, cueWord, verb, content, speaker).stream()))
                .findFirst());
    }

    private Optional<Attribution> attribution(
            Cue cue, int cueWord, int verb, Complements.Complement content, Optional<Integer> speaker) {
        boolean denied = clause.isNegated(verb) || clause.isNegated(cueWord);
        Act told = cue.act().orElseGet(words::plainAct);
        Optional<Act> act = denied ? words.denied(told) : Optional.of(told);
        boolean silent = cue.frame().content() == Frame.Content.INFINITIVE
                && words.has("silence", clause.lemma(verb))
                && content.clauses().stream().allMatch(head -> words.has("silent", clause.lemma(head)));
        boolean isClause = cue.frame().content() == Frame.Content.CLAUSE && cueWord == verb;
        List<Span> stretches = clause.stretches(tokens(content, verb, isClause));
        return act.filter(done -> !stretches.isEmpty())
                .map(done -> new Attribution(
                        speaker.map(speakers::named),
                        clause.sentence().index(),
                        clause.token(verb).span().cover(clause.token(cueWord).span()),
                        verb,
                        stretches,
                        done,
                        isClause ? extent.heads(content.clauses(), stretches, verb) : content.clauses(),
                        content.addressee(),
                        silent ? Attribution.Construction.MENTION : construction(cue, cueWord == verb),
                        Optional.of(cue.row())));
    }

    /** The content without the words that report it: the cue, "that", and a further "adding that". */
    private BitSet tokens(Complements.Complement content, int verb, boolean isClause) {
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
        return isClause ? extent.of(tokens, verb) : tokens;
    }

    private static Attribution.Construction construction(Cue cue, boolean alone) {
        if (cue.act().isEmpty()) {
            return Attribution.Construction.MENTION;
        }
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
