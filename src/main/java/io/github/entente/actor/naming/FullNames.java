package io.github.entente.actor.naming;

import static io.github.entente.actor.naming.FollowingWords.Kind.HONORIFIC;
import static io.github.entente.actor.naming.FollowingWords.Kind.SAY;
import static io.github.entente.actor.naming.FollowingWords.Kind.SPEECH;

import io.github.entente.actor.Actor;
import io.github.entente.actor.gazetteer.Name;
import io.github.entente.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the full names of sentences: of known persons, and of unknown ones that an office, an honorific, a verb of speech or the language's own model
 * shows to be persons.
 */
public final class FullNames {

    private final FollowingWords words;
    private final Language language;
    private final List<Line> lines;
    /** Of the known persons of the article: "Von der Leyen" is no new person. */
    private final Set<String> families;

    public FullNames(FollowingWords words, List<Line> lines, Language language) {
        this.words = words;
        this.lines = lines;
        this.language = language;
        this.families = lines.stream()
                .flatMap(line -> line.hits().stream())
                .flatMap(hit -> hit.persons().stream())
                .map(person -> People.key(person.family()))
                .collect(Collectors.toSet());
    }

    public List<FullName> in(Line line) {
        List<FullName> namings = new ArrayList<>();
        int i = 0;
        while (i < line.size()) {
            Optional<FullName> naming = naming(line, i);
            naming.ifPresent(namings::add);
            i = naming.map(FullName::last).orElse(i) + 1;
        }
        return namings;
    }

    private Optional<FullName> naming(Line line, int first) {
        Optional<Hit> hit = line.hitFrom(first).filter(one -> !one.persons().isEmpty());
        if (hit.isPresent()) {
            int last = hit.get().last();
            return Optional.of(naming(line, first, last, hit.get().persons(), Confidence.FULL_NAME));
        }
        if (line.hitOver(first).isPresent() || line.isOfOffice(first)) {
            return Optional.empty();
        }
        return NameRuns.end(line, first)
                .filter(last ->
                        NameRuns.words(line, first, last) >= (line.small(first).endsWith(".") ? 1 : 2))
                .flatMap(last -> unknown(line, first, last));
    }

    private Optional<FullName> unknown(Line line, int first, int last) {
        if (families.contains(People.key(line.text(first, last))) || isEndOfLonger(line, first, last)) {
            return Optional.empty();
        }
        boolean shown = !offices(line, first, last).isEmpty()
                || line.is(first - 1, HONORIFIC)
                || line.isCounterpart(first - 1)
                || !line.isTitleCase() && ofBody(line, last).isPresent()
                || (line.isCounterpart(first - 2) && line.small(first - 1).equals(","))
                || counterpartAfter(line, last).isPresent();
        if (shown) {
            return Optional.of(naming(line, first, last, List.of(), Confidence.UNKNOWN_NAME));
        }
        if (line.tag(first - 1).matches("DT|CD")) { // "the two Prime Ministers said"
            return Optional.empty();
        }
        boolean speaks = !line.isTitleCase() && (speaksAfter(line, last + 1) || line.isVerb(first - 1, SAY));
        boolean person = speaks || !line.isTitleCase() && language.isPerson(line.sentence(), first, last);
        return person ? Optional.of(naming(line, first, last, List.of(), Confidence.SPEAKING_NAME)) : Optional.empty();
    }

    /** "Kayikwamba Wagner", where another sentence has "Thérèse Kayikwamba Wagner". */
    private boolean isEndOfLonger(Line line, int first, int last) {
        String name = line.text(first, last);
        return lines.stream()
                .flatMap(other -> IntStream.range(1, other.size())
                        .filter(i ->
                                other.token(i).text().equals(line.token(first).text()))
                        .filter(i -> NameRuns.mayGoOn(other, i - 1) && !isTitle(other, i - 1))
                        .filter(i -> i + last - first < other.size())
                        .mapToObj(i -> other.text(i, i + last - first)))
                .anyMatch(name::equals);
    }

    private static boolean isTitle(Line line, int i) {
        return line.is(i, HONORIFIC) || line.isOfOffice(i);
    }

    /** The word "counterpart" of "Ada Bo, his Orvanian counterpart", but not of "Ada Bo, his Orvanian counterpart and the premier". */
    public static Optional<Integer> counterpartAfter(Line line, int last) {
        boolean owned = line.small(last + 1).equals(",") && line.tag(last + 2).equals("PRP$");
        return owned
                ? IntStream.rangeClosed(last + 3, last + 5)
                        .filter(i -> line.isCounterpart(i) && !line.small(i + 1).equals("and"))
                        .boxed()
                        .findFirst()
                : Optional.empty();
    }

    private static boolean speaksAfter(Line line, int i) {
        int verb = line.tag(i).equals("RB") || line.tag(i).equals("MD") ? i + 1 : i;
        return line.isVerb(verb, SPEECH);
    }

    private FullName naming(Line line, int first, int last, List<Actor.Person> known, double confidence) {
        Actor.Gender gender = words.value(HONORIFIC, line.small(first - 1))
                .map(FullNames::gender)
                .orElse(Actor.Gender.UNKNOWN);
        return new FullName(
                line, first, last, known, offices(line, first, last), gender, country(line, first, last), confidence);
    }

    private static List<OfficePhrase> offices(Line line, int first, int last) {
        List<OfficePhrase> own = OfficeBinding.of(line, first, last);
        return own.isEmpty() ? NameList.office(line, first, last).stream().toList() : own;
    }

    public static Actor.Gender gender(String word) {
        return word.isEmpty() ? Actor.Gender.UNKNOWN : Actor.Gender.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** "Japan's Takeo Mori", "Takeo Mori of Japan", "his Japanese counterpart Takeo Mori". */
    private static Optional<String> country(Line line, int first, int last) {
        int before = line.small(first - 1).equals(",") ? first - 2 : first - 1;
        Optional<Hit> owner = Optional.empty();
        Optional<Integer> counterpart = counterpartAfter(line, last);
        if (line.isCounterpart(before)) {
            owner = line.hitTo(line.counterpartFirst(before) - 1);
        } else if (counterpart.isPresent()) {
            owner = line.hitTo(line.counterpartFirst(counterpart.get()) - 1);
        } else if (line.isOwning(first - 1)) {
            owner = line.hitTo(first - 2);
        } else if (isTheirs(line, first, last)) {
            owner = line.hits().stream()
                    .filter(hit -> hit.last() < first && hit.state().isPresent())
                    .findFirst();
        } else if (line.small(last + 1).equals("of")) {
            return ofBody(line, last)
                    .flatMap(hit -> hit.state().<Actor>map(state -> state).or(hit::organisation))
                    .flatMap(Actor::country);
        }
        return owner.flatMap(Hit::owner).flatMap(Actor::country);
    }

    /** "Japan will not yield, <i>its</i> vice foreign minister, Takeo Mori, said". */
    private static boolean isTheirs(Line line, int first, int last) {
        return OfficeBinding.before(line, first, last)
                .filter(office -> office.country().isEmpty()
                        && line.small(office.first() - 1).equals("its"))
                .isPresent();
    }

    /** "Takeo Mori of Japan", "Anand Sharma of the Congress party". */
    static Optional<Hit> ofBody(Line line, int last) {
        int body = line.small(last + 2).equals("the") ? last + 3 : last + 2;
        return line.small(last + 1).equals("of")
                ? line.hitFrom(body)
                        .filter(hit ->
                                hit.is(Name.Kind.STATE) || hit.organisation().isPresent())
                : Optional.empty();
    }
}
