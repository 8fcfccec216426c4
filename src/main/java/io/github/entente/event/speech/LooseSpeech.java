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
        boolean reports =
                clause.token(verb).isVerb() && !quotes.covers(clause.token(verb).span()) && !clause.isNegated(verb);
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
        if (clause.token(verb).tag().equals("VBG")) {
            return Optional.empty();
        }
        Optional<Integer> named = speakers.of(verb);
        int last = clause.markBefore(verb);
        int mark = named.filter(who -> who < last && !clause.isFiniteBetween(who, last))
                .map(clause::markBefore)
                .filter(before -> before >= SHORTEST_CLAUSE)
                .orElse(last);
        boolean straight = mark < verb - 1;
        Optional<Integer> who = straight
                ? named.filter(word -> word > mark).or(() -> nounBefore(verb, mark))
                : named.filter(word -> word > verb);
        if (mark < SHORTEST_CLAUSE
                || who.isEmpty()
                || clause.isFiniteBetween(who.get(), verb)
                || clause.isFiniteBetween(mark, who.get())) {
            return Optional.empty();
        }
        if (IntStream.range(mark + 1, verb)
                        .anyMatch(word -> clause.token(word).tag().matches("W.*|VBG|TO"))
                || clause.lemma(mark + 1).equals("that")) {
            return Optional.empty(); // ", adding that he wished": the clause is another's
        }
        BitSet content = new BitSet();
        content.set(0, mark);
        boolean isClause = content.stream()
                .anyMatch(word ->
                        clause.token(word).isVerb() || clause.token(word).tag().equals("MD"));
        List<Span> said = clause.stretches(new Extent(clause, lexicon, words).of(content, verb));
        return isClause ? Optional.of(told.attribution(cue, verb, who.get(), said)) : Optional.empty();
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
        return reports ? lexicon.telling(clause, verb).flatMap(cue -> following(cue, verb)) : Optional.empty();
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
        boolean finite = clause.token(verb).tag().matches("VB[DZPG]")
                || clause.auxiliaries(verb).stream().anyMatch(aux -> words.has("perfect", aux));
        if (!finite
                || that < 0
                        && (cue.frame().addressee()
                                || takesNouns(verb)
                                || verb + 1 >= size
                                || !opensClause(verb + 1))) {
            return Optional.empty();
        }
        BitSet stated = new BitSet();
        stated.set(that < 0 ? verb + 1 : that + 1, size);
        BitSet content = new Extent(clause, lexicon, words).of(stated, verb);
        Optional<Integer> who =
                speakers.of(verb).or(() -> isNamePart(verb - 1) ? Optional.of(verb - 1) : Optional.empty());
        boolean before = who.filter(speaker -> speaker < verb).isPresent();
        boolean reported = before
                && content.cardinality() >= SHORTEST_CLAUSE
                && content.stream().anyMatch(word -> clause.token(word).tag().matches("VB[DZP]|MD"));
        return reported
                ? who.map(speaker -> told.attribution(cue, verb, speaker, clause.stretches(content)))
                : Optional.empty();
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
