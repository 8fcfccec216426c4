package io.github.entente.event.speech;

import io.github.entente.article.Span;
import io.github.entente.event.Act;
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
    private final Complements complements;
    private final Extent extent;
    private final SpeechLexicon lexicon;
    private final EventWords words;
    private final SourcePhrases phrases;
    private final CallingHome callingHome;
    private final Backward backward;

    GovernedSpeech(Clause clause, Speakers speakers, SpeechLexicon lexicon, EventWords words) {
        this.clause = clause;
        this.speakers = speakers;
        this.complements = new Complements(clause, words);
        this.extent = new Extent(clause, lexicon, words);
        this.lexicon = lexicon;
        this.words = words;
        this.phrases = new SourcePhrases(clause, speakers, lexicon, words);
        this.callingHome = new CallingHome(clause, words);
        this.backward = new Backward(clause, words);
    }

    Optional<Attribution> at(int word) {
        if (words.has("according", clause.token(word).text().toLowerCase(Locale.ROOT))) {
            return phrases.accordingTo(word);
        }
        if (clause.token(word).isVerb()) {
            return carried(word)
                    .or(() -> phrases.asClause(word))
                    .or(() -> plain(word))
                    .or(() -> adjective(word))
                    .or(() -> unnamed(word))
                    .or(() -> listed(word));
        }
        if (clause.token(word).isNoun()) {
            return ownedNoun(word).or(() -> phrases.viewpoint(word)).or(() -> state(word));
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
                        .flatMap(noun -> carried(noun, verb).stream())
                        .findFirst()
                        .or(() -> bare(first, verb)));
    }

    private Optional<Attribution> carried(int noun, int verb) {
        List<Cue> cues = lexicon.of(Cue.Pos.NOUN, clause.lemma(noun));
        Optional<Integer> who = speaker(noun, verb);
        return who.isPresent() || !clause.isPassive(verb)
                ? first(cues, noun, verb, who)
                : cues.stream()
                        .filter(cue -> cue.act().isPresent())
                        .flatMap(cue -> complements.of(noun, cue.frame(), verb).stream()
                                .flatMap(content -> attribution(cue, noun, verb, content, Optional.empty()).stream()))
                        .findFirst();
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
                            return attribution(cue, verb, verb, content, who);
                        })
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
                .filter(cue -> cue.frame().content() != Frame.Content.CLAUSE || !isToldBehind(verb))
                .filter(cue -> !only || cue.frame().content() == Frame.Content.CLAUSE)
                .filter(cue -> cue.frame().content() != Frame.Content.NOUN || !callingHome.at(verb))
                .toList();
        return speakers.of(verb)
                .flatMap(who -> cues.stream()
                        .flatMap(cue ->
                                first(List.of(cue), lexicon.governor(clause, verb, cue), verb, Optional.of(who))
                                        .stream())
                        .findFirst());
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
        return passive
                ? lexicon.verb(clause, verb).stream()
                        .flatMap(cue -> complements.of(verb, cue.frame(), verb).stream()
                                .flatMap(content -> attribution(cue, verb, verb, content, Optional.empty()).stream()))
                        .findFirst()
                : Optional.empty();
    }

    /** "<i>calls</i> for an end to the war;": an item of a list whose first line names who does so. */
    private Optional<Attribution> listed(int verb) {
        boolean opens = verb == 0
                && clause.root() == verb
                && clause.token(verb).tag().matches("VBZ|VBP?")
                && Character.isLowerCase(clause.token(verb).text().codePointAt(0))
                && clause.anySubject(verb).isEmpty();
        return opens
                ? lexicon.verb(clause, verb).stream()
                        .flatMap(cue -> complements.of(verb, cue.frame(), verb).stream()
                                .flatMap(content -> attribution(cue, verb, verb, content, Optional.empty()).stream()))
                        .findFirst()
                : Optional.empty();
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

    private Optional<Attribution> ownedNoun(int noun) {
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
        return equated ? first(cues, noun, verb, phrases.possessor(noun)) : Optional.empty();
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
        var content = new Complement(tokens, List.of(plan), Optional.empty());
        return clause.anySubject(plan)
                .flatMap(who -> attribution(cues.get(0), preposition, preposition, content, Optional.of(who)));
    }

    /** The first of a word's constructions that stands here. */
    private Optional<Attribution> first(List<Cue> cues, int cueWord, int verb, Optional<Integer> speaker) {
        return speaker.flatMap(who -> cues.stream()
                .flatMap(cue -> complements.of(cueWord, cue.frame(), verb).stream()
                        .flatMap(content -> attribution(cue, cueWord, verb, content, speaker).stream()))
                .findFirst());
    }

    private Optional<Attribution> attribution(
            Cue cue, int cueWord, int verb, Complement content, Optional<Integer> speaker) {
        boolean denied = clause.isNegated(verb)
                || clause.isNegated(cueWord)
                || speaker.filter(speakers::isNobody).isPresent();
        boolean nothing = cue.frame().content() == Frame.Content.NOUN
                && content.clauses().stream().anyMatch(clause::isNegated); // "offered no apology"
        Act told = cue.act().orElseGet(words::plainAct);
        Optional<Act> act = denied ? words.denied(told) : Optional.of(told);
        boolean silent = cue.frame().content() == Frame.Content.INFINITIVE
                && (denied || words.has("silence", clause.lemma(verb))) // "did not want to be named"
                && content.clauses().stream().allMatch(head -> words.has("silent", clause.lemma(head)));
        boolean isClause = cue.frame().content() == Frame.Content.CLAUSE && cueWord == verb;
        boolean empty = cue.frame().content() == Frame.Content.NOUN
                && words.has("plain", told.key())
                && content.clauses().stream().allMatch(backward::at);
        List<Span> stretches = clause.stretches(tokens(content, verb, isClause));
        return act.filter(done -> !stretches.isEmpty() && !nothing)
                .map(done -> new Attribution(
                        speaker.map(speakers::named),
                        clause.sentence().index(),
                        clause.token(verb).span().cover(clause.token(cueWord).span()),
                        verb,
                        stretches,
                        done,
                        isClause ? extent.heads(content.clauses(), stretches, verb) : content.clauses(),
                        content.addressee(),
                        silent || empty ? Attribution.Construction.MENTION : construction(cue, cueWord == verb),
                        Optional.of(cue.row())));
    }

    /** The content without the words that report it: the cue, "that", and a further "adding that". */
    private BitSet tokens(Complement content, int verb, boolean isClause) {
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
        return isClause ? extent.of(tokens, verb) : extent.untold(tokens);
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
