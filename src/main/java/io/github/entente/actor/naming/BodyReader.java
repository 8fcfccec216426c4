package io.github.entente.actor.naming;

import io.github.entente.actor.Actor;
import io.github.entente.actor.gazetteer.Body;
import io.github.entente.actor.gazetteer.Folding;
import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.actor.gazetteer.Name;
import io.github.entente.actor.gazetteer.Title;
import io.github.entente.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds institutions that every state has: "Chinese Foreign Ministry", "the Foreign Ministry of Japan", "Japan's embassy". */
public final class BodyReader {

    /**
     * An institution named from the first to the last token, of a state where the words say which, and else one of those among which they
     * leave the choice; they leave it open where there are none.
     */
    public record BodyPhrase(int first, int last, int head, Body body, Optional<String> country, Set<String> among) {}

    private record Meaning(Body body, Optional<String> onlyCountry) {}

    private final PhraseFinder<Meaning> phrases;

    public BodyReader(Gazetteer gazetteer) {
        Map<String, List<Meaning>> forms = new TreeMap<>();
        for (Body body : gazetteer.bodies()) {
            for (Title title : body.phrases()) {
                forms.computeIfAbsent(Folding.foldCase(title.phrase()), key -> new ArrayList<>())
                        .add(new Meaning(body, title.country()));
            }
        }
        this.phrases = new PhraseFinder<>(forms, Folding::foldCase);
    }

    List<BodyPhrase> read(Line line, String text) {
        List<BodyPhrase> read = new ArrayList<>();
        for (var match : phrases.find(line.span(0, line.size() - 1).in(text))) {
            int offset = line.token(0).span().start();
            Span span = Span.of(offset + match.start(), offset + match.end());
            int first = OfficeReader.token(line, span.start());
            int last = OfficeReader.token(line, span.end() - 1);
            boolean insideName =
                    line.hits().stream().anyMatch(hit -> hit.span().contains(span) && !hit.is(Name.Kind.DEMONYM));
            if (!insideName && !line.small(last + 1).equals("party")) {
                read.add(phrase(line, first, last, match.meanings()));
            }
        }
        return read;
    }

    private static BodyPhrase phrase(Line line, int first, int last, List<Meaning> meanings) {
        int before = line.isOwning(first - 1) ? first - 2 : first - 1;
        Optional<Hit> owner = line.hitTo(before).filter(hit -> hit.owner().isPresent());
        int start = owner.map(Hit::first).orElse(first);
        int end = last;
        if (owner.isEmpty() && line.small(last + 1).equals("of")) {
            int next = line.small(last + 2).equals("the") ? last + 3 : last + 2;
            owner = line.hitFrom(next).filter(hit -> hit.state().isPresent());
            end = owner.map(Hit::last).orElse(last);
        }
        Optional<String> country =
                owner.flatMap(Hit::owner).flatMap(Actor::country).or(() -> seat(line, last, meanings));
        Meaning meaning = meanings.stream()
                .filter(one -> country.isPresent() && one.onlyCountry().equals(country))
                .findFirst()
                .or(() -> meanings.stream()
                        .filter(one -> one.onlyCountry().isEmpty())
                        .findFirst())
                .orElse(meanings.get(0));
        Set<String> among = meanings.stream()
                .flatMap(one -> one.onlyCountry().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        boolean open = among.size() > 1 || meaning.onlyCountry().isEmpty();
        return new BodyPhrase(
                start,
                end,
                last,
                meaning.body(),
                open ? country : country.or(meaning::onlyCountry),
                meaning.onlyCountry().isEmpty() ? Set.of() : among);
    }

    /** "Parliament in Delhi" is India's; "the embassy in Delhi" is not. */
    private static Optional<String> seat(Line line, int last, List<Meaning> meanings) {
        boolean abroad = meanings.stream().anyMatch(one -> one.body().kind().equals("embassy"));
        return abroad || !line.small(last + 1).equals("in")
                ? Optional.empty()
                : line.hitFrom(last + 2).flatMap(Hit::country);
    }

    /** The institution named inside an office. */
    Optional<BodyPhrase> within(Line line, int first, int last, Optional<String> country) {
        return line.bodies().stream()
                .filter(phrase -> phrase.head() >= first && phrase.head() <= last)
                .findFirst();
    }
}
