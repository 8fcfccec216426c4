package io.github.entente.event.speech;

import io.github.entente.article.Span;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Speech that the parser has not joined to its reporting word: beside a quotation, or before ", she said." at the end of a sentence. */
final class LooseSpeech {

    /** Shorter quotations mark a single word and are no speech of their own. */
    private static final int SHORTEST_QUOTE = 12;
    /** Fewer words before ", she said" are no clause. */
    private static final int SHORTEST_CLAUSE = 4;
    /** So near behind the reporting word "that" opens the content: "told reporters in Rome that". */
    private static final int NEAR_THAT = 7;

    private final Clause clause;
    private final Speakers speakers;
    private final SpeechLexicon lexicon;
    private final EventWords words;
    private final Quotes quotes;
    private final List<Span> quoted;
    private final Told told;

    LooseSpeech(Clause clause, Speakers speakers, SpeechLexicon lexicon, EventWords words, Quotes quotes) {
        this.clause = clause;
        this.speakers = speakers;
        this.lexicon = lexicon;
        this.words = words;
        this.quotes = quotes;
        this.told = new Told(clause, speakers, lexicon, words);
        this.quoted = quotes.in(clause.sentence().span()).stream()
                .filter(quote -> quote.length() >= SHORTEST_QUOTE)
                .toList();
    }

    Optional<Attribution> at(int verb) {
        boolean reports = clause.token(verb).isVerb()
                && !quotes.covers(clause.token(verb).span())
                && !clause.isNegated(verb)
                && !new CallingHome(clause, words).at(verb);
        return reports
                ? lexicon.verb(clause, verb).stream()
                        .filter(cue -> cue.frame().content() == Frame.Content.CLAUSE)
                        .findFirst()
                        .flatMap(cue -> trailing(cue, verb)
                                .or(() -> following(cue, verb))
                                .or(() -> quoting(cue, verb)))
                : Optional.empty();
    }

    private Optional<Attribution> quoting(Cue cue, int verb) {
        return quoted.isEmpty()
                ? Optional.empty()
                : speakers.of(verb).map(who -> told.attribution(cue, verb, who, quoted));
    }

    /** "The dam must be filled, <i>she said</i> on Monday." and "..., <i>said Ada</i>." */
    private Optional<Attribution> trailing(Cue cue, int verb) {
        boolean opens = verb + 1 < clause.sentence().tokens().size()
                && clause.lemma(verb + 1).equals("that");
        if (clause.token(verb).tag().equals("VBG") || opens) {
            return Optional.empty();
        }
        Optional<Beside> beside = Beside.of(clause, verb);
        Optional<Integer> named = beside.map(Beside::who).or(() -> speakers.of(verb));
        int last = clause.markBefore(verb);
        int mark = beside.map(Beside::comma)
                .or(() -> named.filter(who -> who < last && !clause.isFiniteBetween(who, last))
                        .map(clause::markBefore))
                .filter(before -> before >= SHORTEST_CLAUSE)
                .orElse(last);
        boolean straight = mark < verb - 1;
        Optional<Integer> who = straight
                ? named.filter(word -> word > mark).or(() -> nounBefore(verb, mark))
                : named.filter(word -> word > verb);
        if (mark < SHORTEST_CLAUSE && !isShortClause(mark)
                || who.isEmpty()
                || isFiniteBetween(who.get(), verb)
                || clause.isFiniteBetween(mark, who.get())) {
            return Optional.empty();
        }
        if (IntStream.range(mark + 1, verb)
                        .anyMatch(word -> clause.token(word).tag().matches("W.*|VBG|TO"))
                || clause.lemma(mark + 1).equals("that")
                || clause.token(mark + 1).tag().equals("CC") // "Ada asked him to come, and Bo agreed"
                || clause.tree().is(mark + 1, "mark") // "Rome waits, while Cairo has announced a ban"
                || words.has("as", clause.lemma(mark + 1))) {
            return Optional.empty(); // ", adding that he wished": the clause is another's
        }
        if (clause.token(0).tag().equals("VBN") && clause.markBefore(mark) < 0) {
            return Optional.empty(); // "Asked whether he would come, the minister replied with a no"
        }
        BitSet content = new BitSet();
        content.set(0, mark);
        boolean isClause = content.stream()
                .anyMatch(word ->
                        clause.token(word).isVerb() || clause.token(word).tag().equals("MD"));
        List<Span> said = clause.stretches(new Extent(clause, lexicon, words).of(content, verb));
        return isClause ? Optional.of(told.attribution(cue, verb, who.get(), said)) : Optional.empty();
    }

    /** Whether another verb than the one that helps the reporting word stands before it: "Ada <i>has</i> insisted". */
    private boolean isFiniteBetween(int who, int verb) {
        return IntStream.range(Math.min(who, verb) + 1, Math.max(who, verb))
                .filter(word -> clause.tree().head(word) != verb
                        || !clause.tree().relation(word).equals("aux")
                        || !words.has("perfect", clause.lemma(word)))
                .anyMatch(word -> clause.token(word).tag().matches("VB[DZP]|MD"));
    }

    /** "<i>It must stop</i>, she said": a pronoun and its verb. */
    private boolean isShortClause(int mark) {
        return mark == SHORTEST_CLAUSE - 1
                && clause.token(0).tag().matches("PRP|EX|DT")
                && clause.isFiniteBetween(0, mark);
    }

    private Optional<Integer> nounBefore(int verb, int mark) {
        return IntStream.iterate(verb - 1, word -> word > mark, word -> word - 1)
                .filter(word -> clause.token(word).tag().matches("NN.*|PRP"))
                .boxed()
                .findFirst();
    }

    /** What follows the reporting word at once, where the tree has something before it for the content. */
    Optional<Attribution> following(int verb) {
        boolean reports =
                clause.token(verb).isVerb() && !quotes.covers(clause.token(verb).span());
        return reports
                ? lexicon.telling(clause, verb)
                        .flatMap(cue -> clause.isPassive(verb) ? impersonal(cue, verb) : following(cue, verb))
                : Optional.empty();
    }

    /** "<i>It was stressed</i> by the envoy <i>that</i> the talks would go on": a clause, whether or not anybody is named. */
    private Optional<Attribution> impersonal(Cue cue, int verb) {
        int size = clause.sentence().tokens().size();
        Optional<Integer> it =
                clause.passiveSubject(verb).filter(subject -> words.has("expletive", clause.lemma(subject)));
        int that = IntStream.range(verb + 1, Math.min(verb + NEAR_THAT, size))
                .takeWhile(word -> !clause.token(word).isVerb() && !clause.isMark(word))
                .filter(word -> clause.lemma(word).equals("that")
                        && clause.token(word).tag().equals("IN"))
                .findFirst()
                .orElse(-1);
        boolean stated = it.isPresent()
                && that > 0
                && IntStream.range(that, size)
                        .anyMatch(word -> clause.token(word).tag().matches("VB[DZP]?|MD"));
        if (!stated) {
            return it.flatMap(subject -> inset(cue, subject, verb));
        }
        BitSet content = new BitSet();
        content.set(that + 1, size);
        List<Span> said = clause.stretches(new Extent(clause, lexicon, words).of(content, verb));
        return Optional.of(told.attribution(cue, verb, speakers.of(verb), said));
    }

    /** "The talks, <i>it was felt</i>, had been of use", "The talks had been of use, <i>it was felt</i>." */
    private Optional<Attribution> inset(Cue cue, int it, int verb) {
        int size = clause.sentence().tokens().size();
        boolean inset = it > 1
                && clause.token(it - 1).text().equals(",")
                && verb + 1 < size
                && clause.isMark(verb + 1)
                && (clause.isFiniteBetween(-1, it) || clause.isFiniteBetween(verb, size));
        if (!inset) {
            return Optional.empty();
        }
        BitSet content = new BitSet();
        content.set(0, it - 1);
        content.set(Math.min(verb + 2, size), size);
        return Optional.of(told.attribution(cue, verb, speakers.of(verb), clause.stretches(content)));
    }

    /** "Experts <i>said</i> money is needed": what follows the reporting word up to the end, where it is a clause. */
    private Optional<Attribution> following(Cue cue, int verb) {
        int size = clause.sentence().tokens().size();
        int that = IntStream.range(verb + 1, Math.min(verb + NEAR_THAT, size))
                .takeWhile(word -> !clause.token(word).isVerb()
                        || lexicon.verb(clause, word).isEmpty())
                .filter(word -> clause.lemma(word).equals("that")
                        && clause.token(word).tag().equals("IN"))
                .findFirst()
                .orElse(-1);
        int last = Math.max(verb, lexicon.governor(clause, verb, cue));
        boolean finite = clause.token(verb).tag().matches("VB[DZPG]")
                || clause.auxiliaries(verb).stream().anyMatch(aux -> words.has("perfect", aux));
        if (!finite
                || that < 0
                        && (cue.frame().addressee()
                                || takesNouns(verb)
                                || last + 1 >= size
                                || !opensClause(last + 1) && !isHeadline(verb, last + 1))) {
            return Optional.empty();
        }
        BitSet stated = new BitSet();
        stated.set(that < 0 ? last + 1 : that + 1, size);
        BitSet content = new Extent(clause, lexicon, words).of(stated, verb);
        Optional<Integer> who =
                speakers.of(verb).or(() -> isNamePart(verb - 1) ? Optional.of(verb - 1) : Optional.empty());
        boolean before = who.filter(speaker -> speaker < verb).isPresent();
        String finiteForms = that < 0 ? "VB[DZP]|MD" : "VB[DZP]?|MD"; // "proposed that the area be cleared"
        boolean reported = before
                && content.cardinality() >= SHORTEST_CLAUSE
                && content.stream()
                        .takeWhile(
                                word -> that >= 0 || !clause.token(word).tag().startsWith("W") && !isJoining(word))
                        .anyMatch(word -> clause.token(word).tag().matches(finiteForms));
        return reported
                ? who.map(speaker -> told.attribution(cue, verb, speaker, clause.stretches(content)))
                : Optional.empty();
    }

    /** The comma of "concluded a pact, but it ended". */
    private boolean isJoining(int comma) {
        return clause.token(comma).text().equals(",")
                && comma + 1 < clause.sentence().tokens().size()
                && clause.token(comma + 1).tag().equals("CC");
    }

    /** "announced the plan that": what follows may be a thing. */
    private boolean takesNouns(int verb) {
        return lexicon.verb(clause, verb).stream()
                .anyMatch(cue -> cue.frame().content() == Frame.Content.NOUN
                        && cue.frame().contentPreposition().isEmpty());
    }

    private boolean opensClause(int word) {
        return clause.token(word).tag().matches("DT|NNP?S?|PRP\\$?|JJ|CD|EX|``|NNS|NNPS");
    }

    /** "Ardania <i>says will</i> keep the border shut": a headline leaves out "it". */
    private boolean isHeadline(int verb, int next) {
        return clause.token(verb).tag().equals("VBZ")
                && clause.token(next).tag().equals("MD");
    }

    private boolean isNamePart(int word) {
        if (word < 0) {
            return false;
        }
        String tag = clause.token(word).tag();
        return tag.startsWith("NN") || tag.equals("DT") || tag.equals("PRP") || tag.equals("JJ");
    }

    /** A quotation belongs as a whole to who is quoted in it, also where the reporting words split it. */
    Attribution withQuotes(Attribution attribution) {
        boolean quotes = attribution.construction() == Attribution.Construction.CLAUSE
                && quoted.stream().noneMatch(quote -> quote.contains(attribution.cue()))
                && quoted.stream()
                        .anyMatch(quote -> attribution.content().stream().anyMatch(quote::overlaps));
        if (!quotes) {
            return attribution;
        }
        List<Span> all = new ArrayList<>(attribution.content());
        for (Span quote : quoted) {
            if (all.stream().noneMatch(span -> span.contains(quote))) {
                all.removeIf(quote::contains);
                all.addAll(trimmed(quote));
            }
        }
        all.sort(null);
        return attribution.withContent(all);
    }

    /** A quotation without the marks at its ends, of those of its words that stand in this sentence. */
    private List<Span> trimmed(Span quote) {
        BitSet tokens = new BitSet();
        clause.sentence().tokens().stream()
                .filter(token -> quote.contains(token.span()))
                .forEach(token -> tokens.set(token.index()));
        return clause.stretches(tokens);
    }
}
