package io.github.entente.event.speech;

import io.github.entente.article.Part;
import io.github.entente.article.Span;
import io.github.entente.language.Clause;
import io.github.entente.language.Document;
import io.github.entente.language.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Carries quotations over the sentences they stand in: "'A. B,' <i>she said</i>. 'C.'", and into the next paragraph where it opens with a
 * quotation that nobody else is said to have spoken.
 */
final class QuotedSpeech {

    private final Document document;
    private final SpeechFinder finder;
    private final Quotes quotes;
    private final List<List<Attribution>> told;
    private final Map<Span, Attribution> owners = new HashMap<>();

    /** @param told what each sentence by itself says is said */
    QuotedSpeech(Document document, SpeechFinder finder, Quotes quotes, List<List<Attribution>> told) {
        this.document = document;
        this.finder = finder;
        this.quotes = quotes;
        this.told = told;
    }

    /** What is said in each sentence, quotations that go on there included. */
    List<List<Attribution>> carriedOn() {
        List<Span> spans = quotes.spans();
        spans.forEach(span -> named(span).ifPresent(owner -> owners.put(span, owner)));
        for (Span span : spans) {
            if (!owners.containsKey(span) && isSpeech(span)) {
                bare(span)
                        .or(() -> spokenBefore(span))
                        .or(() -> spokenAfter(span))
                        .ifPresent(owner -> owners.put(span, owner));
            }
        }
        List<List<Attribution>> all = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            List<Attribution> here = new ArrayList<>(told.get(sentence.index()));
            for (Span span : spans) {
                if (owners.containsKey(span) && span.overlaps(sentence.span())) {
                    continued(owners.get(span), span, sentence, here).ifPresent(here::add);
                }
            }
            all.add(here);
        }
        return all;
    }

    /** Who is said to speak a quotation by words beside it. */
    private Optional<Attribution> named(Span quote) {
        return document.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(quote))
                .flatMap(sentence -> told.get(sentence.index()).stream())
                .filter(attribution -> attribution.construction() == Attribution.Construction.CLAUSE)
                .filter(attribution -> !quote.contains(attribution.cue()))
                .filter(attribution -> attribution.content().stream().anyMatch(quote::overlaps))
                .min(Comparator.comparing(attribution -> distance(attribution.cue(), quote)));
    }

    private static int distance(Span cue, Span quote) {
        return Math.max(cue.start() - quote.end(), quote.start() - cue.end());
    }

    /** Marks set off single words as well; a quotation that fills a sentence is speech. */
    private boolean isSpeech(Span quote) {
        return document.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(quote))
                .anyMatch(this::isQuoted);
    }

    private boolean isQuoted(Sentence sentence) {
        return words(sentence).map(quotes::covers).orElse(false);
    }

    private static Optional<Span> words(Sentence sentence) {
        BitSet all = new BitSet();
        all.set(0, sentence.tokens().size());
        return Clause.of(sentence)
                .flatMap(clause -> clause.stretches(all).stream().reduce(Span::cover));
    }

    /** Who is said to speak by a sentence of its own: "'Why?' <i>Ada asked.</i>", "<i>He went on:</i> 'A. B.'". */
    private Optional<Attribution> bare(Span quote) {
        int first = first(quote);
        int next = last(quote) + 1;
        Optional<Attribution> after = sentence(next)
                .filter(sentence ->
                        sentence.part().equals(document.sentences().get(first).part()))
                .filter(sentence -> told.get(next).isEmpty() && isBeside(quote, sentence))
                .flatMap(sentence -> finder.bare(sentence, quotes));
        return after.or(() -> sentence(first - 1)
                .filter(sentence -> endsInColon(sentence) && told.get(first - 1).isEmpty())
                .flatMap(sentence -> finder.bare(sentence, quotes)));
    }

    private Optional<Sentence> sentence(int index) {
        return index >= 0 && index < document.sentences().size()
                ? Optional.of(document.sentences().get(index))
                : Optional.empty();
    }

    /** Nothing but marks between the end of a quotation and the reporting words. */
    private boolean isBeside(Span quote, Sentence sentence) {
        int from = Math.max(quote.end(), 0);
        return sentence.span().start() - from < 4;
    }

    /** Who spoke last before it, in its paragraph or at the end of the one before. */
    private Optional<Attribution> spokenBefore(Span quote) {
        int first = first(quote);
        if (first == 0 || !isBody(first)) {
            return Optional.empty();
        }
        Sentence before = document.sentences().get(first - 1);
        if (!isBody(first - 1)) {
            return Optional.empty();
        }
        Optional<Attribution> quoted = quotes.spans().stream()
                .filter(other -> other.end() <= quote.start())
                .reduce((one, next) -> next)
                .filter(owners::containsKey)
                .filter(other ->
                        other.overlaps(before.span()) || owners.get(other).sentence() == before.index())
                .map(owners::get);
        return quoted.or(() -> told.get(before.index()).stream()
                .filter(attribution -> attribution.construction() == Attribution.Construction.CLAUSE)
                .filter(attribution ->
                        before.part().equals(document.sentences().get(first).part()) || endsInColon(before))
                .reduce((one, next) -> next));
    }

    private boolean endsInColon(Sentence sentence) {
        return sentence.tokens().get(sentence.tokens().size() - 1).text().equals(":");
    }

    /** "'A.' 'B,' she said": who speaks the next quotation of the paragraph. */
    private Optional<Attribution> spokenAfter(Span quote) {
        Part part = document.sentences().get(first(quote)).part();
        return quotes.spans().stream()
                .filter(other -> other.start() >= quote.end() && part.span().contains(other))
                .findFirst()
                .map(owners::get);
    }

    private int last(Span quote) {
        return document.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(quote))
                .reduce((one, next) -> next)
                .map(Sentence::index)
                .orElse(0);
    }

    private int first(Span quote) {
        return document.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(quote))
                .findFirst()
                .map(Sentence::index)
                .orElse(0);
    }

    private boolean isBody(int sentence) {
        return document.sentences().get(sentence).part().kind() == Part.Kind.BODY;
    }

    private Optional<Attribution> continued(Attribution owner, Span quote, Sentence sentence, List<Attribution> here) {
        boolean toldHere = here.stream()
                .anyMatch(attribution -> attribution.cue().equals(owner.cue())
                        && attribution.content().stream().anyMatch(quote::overlaps));
        if (toldHere) {
            return Optional.empty();
        }
        return Clause.of(sentence).flatMap(clause -> {
            List<Span> pieces = clause.stretches(within(clause, quote));
            return pieces.isEmpty()
                    ? Optional.empty()
                    : Optional.of(owner.continuedIn(sentence.index(), pieces, clause.heads(pieces)));
        });
    }

    private static BitSet within(Clause clause, Span quote) {
        BitSet tokens = new BitSet();
        clause.sentence().tokens().stream()
                .filter(token -> quote.contains(token.span()))
                .forEach(token -> tokens.set(token.index()));
        return tokens;
    }
}
