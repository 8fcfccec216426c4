package io.github.entente.event.speech;

import io.github.entente.article.Part;
import io.github.entente.article.Span;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Speech that marks set off: a quotation right behind its reporting word ("She said: '...'"), and the colon of headlines ("Wang: Ties ..."). */
final class DirectSpeech {

    /** So many words may stand between the reporting word and the quotation: "told reporters in Rome on Monday:". */
    private static final int NEAR = 14;
    /** Longer names before a colon are clauses of their own. */
    private static final int LONGEST_NAME = 7;

    private static final int LONGEST_LAST_NAME = 5;
    private static final int SHORTEST_CLAUSE = 3;

    private final Clause clause;
    private final Speakers speakers;
    private final SpeechLexicon lexicon;
    private final EventWords words;
    private final Quotes quotes;

    DirectSpeech(Clause clause, Speakers speakers, SpeechLexicon lexicon, EventWords words, Quotes quotes) {
        this.clause = clause;
        this.speakers = speakers;
        this.lexicon = lexicon;
        this.words = words;
        this.quotes = quotes;
    }

    /** The quotation that a reporting word opens. */
    Optional<Attribution> at(int verb) {
        Optional<Cue> cue = reports(verb);
        if (cue.isEmpty() || quotes.covers(clause.token(verb).span())) {
            return Optional.empty();
        }
        return behind(cue.get(), verb).or(() -> opened(cue.get(), verb));
    }

    /** "'The dam must go,' <i>she said</i>. 'It ...'": the quotations before the reporting words, and what goes on after them. */
    private Optional<Attribution> behind(Cue cue, int verb) {
        Optional<Integer> speaker = speakers.of(verb);
        int mark = IntStream.iterate(verb - 1, word -> word >= 0, word -> word - 1)
                .filter(clause::isMark)
                .filter(word -> speaker.filter(who -> who < verb && who < word).isEmpty() || isQuoteEnd(word))
                .findFirst()
                .orElse(-1);
        int last = mark;
        while (last >= 0 && clause.isMark(last)) {
            last--;
        }
        boolean near = mark >= 0 && verb - mark <= NEAR && last >= 0 && isQuoted(last);
        boolean told = IntStream.range(mark + 1, verb)
                .noneMatch(word -> clause.token(word).tag().matches("VB[DZP]|MD")
                        && !clause.auxiliaries(verb).contains(clause.lemma(word)));
        boolean mostly = near
                && 2 * IntStream.rangeClosed(0, last).filter(this::isQuoted).count()
                        >= IntStream.rangeClosed(0, last)
                                .filter(word -> !clause.isMark(word))
                                .count();
        if (!near || !told || !isQuoteEnd(mark) || !mostly) {
            return Optional.empty();
        }
        BitSet content = new BitSet();
        content.set(0, last + 1);
        int next = IntStream.range(verb + 1, clause.sentence().tokens().size())
                .filter(word -> !reports(word).isEmpty() && !isQuoted(word))
                .findFirst()
                .orElse(clause.sentence().tokens().size());
        IntStream.range(verb + 1, next).filter(this::isQuoted).forEach(content::set);
        Optional<Integer> who = speaker.filter(word -> word > mark).or(() -> nounBefore(verb, mark));
        return who.map(word -> attribution(cue, verb, word, content));
    }

    private Optional<Integer> nounBefore(int verb, int mark) {
        return IntStream.iterate(verb - 1, word -> word > mark, word -> word - 1)
                .filter(word -> clause.token(word).tag().matches("NN.*|PRP"))
                .boxed()
                .findFirst();
    }

    private boolean isQuoteEnd(int mark) {
        return IntStream.rangeClosed(
                        Math.max(mark - 1, 0),
                        Math.min(mark + 1, clause.sentence().tokens().size() - 1))
                .anyMatch(word -> clause.isMark(word)
                        && words.has("quote", clause.token(word).text()));
    }

    private Optional<Attribution> opened(Cue cue, int verb) {
        int size = clause.sentence().tokens().size();
        int opening = IntStream.range(verb + 1, Math.min(verb + NEAR, size))
                .filter(this::isQuoted)
                .findFirst()
                .orElse(size);
        boolean own = opening < size - 1
                && opening > 0
                && isOpened(opening - 1, verb)
                && IntStream.range(verb + 1, opening)
                        .allMatch(word -> reports(word).isEmpty());
        if (!own) {
            return Optional.empty();
        }
        BitSet content = new BitSet();
        IntStream.range(opening, size).filter(this::isQuoted).forEach(content::set);
        // "voiced openness to any plan, 'old or new'": words that are set off, and no speech
        boolean says =
                content.stream().anyMatch(word -> clause.token(word).tag().matches("VB[DZP]?|MD"))
                        || clause.tree()
                                .child(verb, "obj")
                                .filter(object -> object > verb
                                        && object < opening
                                        && !cue.frame().addressee())
                                .isEmpty();
        if (!says) {
            return Optional.empty();
        }
        return speakers.of(verb).map(who -> attribution(cue, verb, who, content));
    }

    /** A mark opens the quotation: a comma, a colon, or the quotation mark right behind the verb. */
    private boolean isOpened(int before, int verb) {
        String text = clause.token(before).text();
        boolean behindMark = words.has("quote", text) || words.has("quote", clause.lemma(before));
        int mark = behindMark ? before - 1 : before;
        return mark == verb || clause.token(mark).text().matches("[,:]");
    }

    private boolean isQuoted(int word) {
        return !clause.isMark(word) && quotes.covers(clause.token(word).span());
    }

    private Optional<Cue> reports(int verb) {
        return clause.token(verb).isVerb()
                ? lexicon.verb(clause, verb).stream()
                        .filter(cue -> cue.frame().content() == Frame.Content.CLAUSE)
                        .findFirst()
                : Optional.empty();
    }

    /** Whoever reports by words that have no content in their own sentence: "'Why?' <i>Ada asked</i>." where the question ended a sentence. */
    Optional<Attribution> bare() {
        return IntStream.range(0, Math.min(NEAR, clause.sentence().tokens().size()))
                .filter(verb -> reports(verb).isPresent() && !words.isUnreal(clause, verb))
                .filter(verb -> !quotes.covers(clause.token(verb).span()))
                .boxed()
                .flatMap(verb ->
                        speakers
                                .of(verb)
                                .map(who -> attribution(reports(verb).orElseThrow(), verb, who, new BitSet()))
                                .stream())
                .findFirst();
    }

    /** "<i>Wang:</i> Ties at a crossroads", and in headlines "Ties at a crossroads: <i>Wang</i>". */
    Optional<Attribution> colon() {
        int size = clause.sentence().tokens().size();
        int colon = IntStream.range(1, size - 1)
                .filter(word -> clause.token(word).text().equals(":"))
                .findFirst()
                .orElse(-1);
        if (colon < 0) {
            return Optional.empty();
        }
        boolean headline = clause.sentence().part().kind() == Part.Kind.HEADLINE
                || clause.sentence().part().kind() == Part.Kind.STANDFIRST;
        boolean quoted = isQuoted(Math.min(colon + 1, size - 1)) || isQuoted(Math.min(colon + 2, size - 1));
        int last = lastWord();
        if (colon <= LONGEST_NAME && (headline || quoted) && isName(0, colon) && size - colon > SHORTEST_CLAUSE) {
            return Optional.of(attribution(colon, lastOfName(colon), colon + 1, size));
        }
        boolean tail = headline && last - colon <= LONGEST_LAST_NAME && colon > SHORTEST_CLAUSE;
        return tail && isName(colon + 1, last + 1) ? Optional.of(attribution(colon, last, 0, colon)) : Optional.empty();
    }

    /** "<i>Ardania</i> to Calvessa: hands off": who speaks stands before who is spoken to. */
    private int lastOfName(int colon) {
        return IntStream.range(1, colon)
                        .filter(word -> clause.lemma(word).equals("to")
                                && clause.token(word - 1).tag().startsWith("NNP"))
                        .findFirst()
                        .orElse(colon)
                - 1;
    }

    private int lastWord() {
        int last = clause.sentence().tokens().size() - 1;
        while (last > 0 && clause.isMark(last)) {
            last--;
        }
        return last;
    }

    private boolean isName(int from, int to) {
        return from < to
                && clause.token(to - 1).isNoun()
                && IntStream.range(from, to)
                        .allMatch(word -> clause.token(word).tag().matches("NN.*|JJ|DT|POS|,|IN|TO|CD"));
    }

    private Attribution attribution(int colon, int who, int from, int to) {
        BitSet content = new BitSet();
        content.set(from, to);
        List<Span> stretches = clause.stretches(content);
        return new Attribution(
                Optional.of(speakers.named(who)),
                clause.sentence().index(),
                clause.token(colon).span(),
                colon,
                stretches,
                words.plainAct(),
                clause.heads(stretches),
                Optional.empty(),
                Attribution.Construction.CLAUSE);
    }

    private Attribution attribution(Cue cue, int verb, int who, BitSet content) {
        List<Span> stretches = clause.stretches(content);
        return new Attribution(
                Optional.of(speakers.named(who)),
                clause.sentence().index(),
                clause.token(verb).span(),
                verb,
                stretches,
                cue.act().orElseGet(words::plainAct),
                clause.heads(stretches),
                cue.frame().addressee() ? clause.tree().child(verb, "obj") : Optional.empty(),
                Attribution.Construction.CLAUSE,
                Optional.of(cue.row()));
    }
}
