package io.github.entente.event.speech;

import io.github.entente.actor.Actor;
import io.github.entente.article.Span;
import io.github.entente.event.Said;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import io.github.entente.language.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists who says what in an article, a speech of several sentences as one. */
public final class SaidReader {

    private final Document document;
    private final Sides sides;
    private final Quotes quotes;

    public SaidReader(Document document, Sides sides, Quotes quotes) {
        this.document = document;
        this.sides = sides;
        this.quotes = quotes;
    }

    public List<Said> of(Speech speech) {
        Map<List<Object>, List<Attribution>> speeches = new LinkedHashMap<>();
        for (List<Attribution> here : speech.sentences()) {
            here.forEach(attribution -> speeches.computeIfAbsent(
                            List.of(attribution.cue(), attribution.source()), key -> new ArrayList<>())
                    .add(attribution));
        }
        return speeches.values().stream()
                .map(this::said)
                .filter(said -> !said.cue().stream().allMatch(quotes::covers) || isNested(said))
                .toList();
    }

    /** What officials are told to say inside somebody's quotation; "I think" there is no speech of its own. */
    private static boolean isNested(Said said) {
        return said.official() && !said.isOfPronoun();
    }

    /** @param pieces an attribution and those that carry it on */
    private Said said(List<Attribution> pieces) {
        Attribution first = pieces.get(0);
        List<Span> content = pieces.stream()
                .map(Attribution::content)
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .toList();
        List<Actor> speakers = first.source()
                .flatMap(source -> Clause.of(document.sentences().get(source.sentence()))
                        .map(clause -> sides.speakers(clause, source.head())))
                .orElse(List.of());
        boolean pronoun = first.source()
                .filter(source -> document.sentences()
                        .get(source.sentence())
                        .tokens()
                        .get(source.head())
                        .tag()
                        .matches("PRP|W.*|DT"))
                .isPresent();
        boolean official = !speakers.isEmpty() && speakers.stream().allMatch(sides::isOfficial);
        return new Said(
                first.source().map(Attribution.Source::span).stream().toList(),
                List.of(first.cue()),
                content,
                speakers,
                official,
                pronoun);
    }
}
