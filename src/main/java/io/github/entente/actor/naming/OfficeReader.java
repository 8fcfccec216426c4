package io.github.entente.actor.naming;

import static io.github.entente.actor.naming.FollowingWords.Kind.LEADER_ROLE;
import static io.github.entente.actor.naming.FollowingWords.Kind.LESSER;
import static io.github.entente.actor.naming.FollowingWords.Kind.NOT_A_PERSON;
import static io.github.entente.actor.naming.FollowingWords.Kind.NOT_NOW;
import static io.github.entente.actor.naming.FollowingWords.Kind.POSTING;
import static io.github.entente.actor.naming.FollowingWords.Kind.TITLE_HEAD;
import static io.github.entente.actor.naming.FollowingWords.Kind.TITLE_MODIFIER;
import static io.github.entente.actor.naming.FollowingWords.Kind.TITLE_PREPOSITION;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Place;
import io.github.entente.actor.gazetteer.Folding;
import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.actor.gazetteer.Name;
import io.github.entente.actor.gazetteer.Role;
import io.github.entente.actor.gazetteer.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the words for offices and occupations in sentences, with the state they serve. */
public final class OfficeReader {

    private record Core(Optional<Role> role, Optional<String> onlyCountry, boolean official) {}

    private final PhraseFinder<Core> cores;
    private final BodyReader bodies;
    private final Gazetteer gazetteer;
    private final FollowingWords words;

    public OfficeReader(Gazetteer gazetteer, FollowingWords words, BodyReader bodies) {
        this.bodies = bodies;
        this.gazetteer = gazetteer;
        this.words = words;
        Map<String, List<Core>> phrases = new TreeMap<>();
        for (Role role : gazetteer.roles()) {
            for (Title title : role.titles()) {
                phrases.computeIfAbsent(Folding.foldCase(title.phrase()), key -> new ArrayList<>())
                        .add(new Core(Optional.of(role), title.country(), true));
            }
        }
        words.list(TITLE_HEAD)
                .forEach((word, value) -> phrases.computeIfAbsent(Folding.foldCase(word), key -> new ArrayList<>())
                        .add(new Core(Optional.empty(), Optional.empty(), value.equals("state"))));
        this.cores = new PhraseFinder<>(phrases, Folding::foldCase);
    }

    List<OfficePhrase> read(Line line, String text) {
        List<OfficePhrase> read = new ArrayList<>();
        int free = 0;
        for (var match : cores.find(line.span(0, line.size() - 1).in(text))) {
            int start = line.token(0).span().start() + match.start();
            int end = line.token(0).span().start() + match.end();
            int first = token(line, start);
            int last = token(line, end - 1);
            boolean named = isOffice(line, first, last) && !isSurname(line, first, match.meanings());
            if (first >= free && named && !namesBody(line, first, last)) {
                OfficePhrase phrase = phrase(line, first, last, free, match.meanings());
                read.add(phrase);
                free = phrase.last() + 1;
            }
        }
        return read;
    }

    private static boolean isOffice(Line line, int first, int last) {
        boolean inName = line.hitOver(last)
                .filter(hit -> !hit.isOnly(Name.Kind.DEMONYM))
                .filter(hit -> hit.first() <= first && last <= hit.last())
                .isPresent();
        String tag = line.tag(last);
        boolean noun = tag.startsWith("NN") || (first < last) || line.isCapitalised(last) && tag.startsWith("JJ");
        return !inName && noun && !tag.endsWith("NNS") && !line.tag(first - 1).equals("CD");
    }

    /** "President" of "the president's office". */
    private static boolean namesBody(Line line, int first, int last) {
        return line.isOwning(last + 1)
                && line.bodies().stream().anyMatch(body -> body.first() <= first && body.last() == last + 2);
    }

    /** "Son" of "Bui Thanh Son". */
    private static boolean isSurname(Line line, int i, List<Core> cores) {
        return cores.stream().noneMatch(Core::official)
                && line.isCapitalised(i)
                && line.isCapitalised(i - 1)
                && line.tag(i - 1).startsWith("NNP")
                && !line.is(i - 1, NOT_A_PERSON)
                && !line.is(i - 1, TITLE_MODIFIER)
                && line.hitOver(i - 1).isEmpty();
    }

    private OfficePhrase phrase(Line line, int coreFirst, int coreLast, int free, List<Core> cores) {
        int first = OfficeExtent.left(line, coreFirst, free);
        Optional<String> country = country(line, first, coreFirst - 1);
        int last = OfficeExtent.right(
                line, coreLast, cores.stream().allMatch(core -> core.role().isEmpty()));
        if (country.isEmpty() && last == coreLast && line.small(last + 1).equals("to")) {
            country = servedLeader(line, last + 2);
        }
        if (country.isEmpty() && last > coreLast && !line.is(coreLast + 1, POSTING)) {
            country = country(line, coreLast + 1, last);
        }
        boolean past = false;
        boolean lesser = false;
        for (int i = first; i < coreFirst; i++) {
            past |= line.is(i, NOT_NOW);
            lesser |= line.is(i, LESSER);
        }
        past |= line.small(first).startsWith("ex-") || line.small(first).startsWith("then-");
        Optional<String> served = country;
        boolean oneWord = coreFirst == coreLast;
        List<Core> fitting = cores.stream()
                .filter(core -> core.onlyCountry().isEmpty()
                        || (served.isEmpty() ? !oneWord : core.onlyCountry().equals(served)))
                .toList();
        // "Foreign Secretary" is an office of Britain and of others: without a state it says nothing about which
        boolean ambiguous = fitting.stream()
                        .flatMap(core -> core.onlyCountry().stream())
                        .distinct()
                        .count()
                > 1;
        boolean named = !lesser;
        Optional<Core> core = fitting.stream()
                .filter(one -> one.role().isPresent() && named)
                .filter(one -> one.role().orElseThrow().organisation().isEmpty() || served.isEmpty())
                .filter(one ->
                        served.isPresent() || !ambiguous || one.onlyCountry().isEmpty())
                .findFirst();
        return new OfficePhrase(
                first,
                last,
                head(line, coreFirst, coreLast),
                core.flatMap(Core::role),
                served.or(() -> core.flatMap(Core::onlyCountry)),
                bodies.within(line, first, last, served).map(BodyReader.BodyPhrase::body),
                cores.stream().anyMatch(Core::official),
                past);
    }

    /** The state of "Putin" in "an aide to Putin", and of "Russian" in "an aide to Russian President Putin". */
    private Optional<String> servedLeader(Line line, int i) {
        Optional<String> said = line.hitFrom(i)
                .filter(hit -> hit.is(Name.Kind.DEMONYM))
                .flatMap(Hit::owner)
                .flatMap(Actor::country);
        if (said.isPresent()) {
            return said;
        }
        List<String> countries = line.size() <= i || !line.isCapitalised(i)
                ? List.of()
                : gazetteer.byFamily(line.token(i).text()).stream()
                        .filter(person -> person.tenures().stream()
                                .anyMatch(tenure -> tenure.role()
                                        .filter(role -> words.has(LEADER_ROLE, role))
                                        .isPresent()))
                        .flatMap(person -> person.country().stream())
                        .distinct()
                        .toList();
        return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
    }

    private static Optional<String> country(Line line, int first, int last) {
        return line.hits().stream()
                .filter(hit -> hit.first() >= first && hit.first() <= last)
                .filter(hit -> hit.first() <= first + 1 || !isElsewhere(line, hit))
                .flatMap(
                        hit -> hit
                                .ownerOrBody()
                                .map(Actor::country)
                                .orElseGet(() -> hit.place().flatMap(Place::country))
                                .stream())
                .findFirst();
    }

    /** "chief of mission | in Manila" serves another state. */
    private static boolean isElsewhere(Line line, Hit hit) {
        int before = line.small(hit.first() - 1).equals("the") ? hit.first() - 2 : hit.first() - 1;
        return line.is(before, POSTING);
    }

    /** "Minister" of "Minister for Foreign Affairs". */
    private static int head(Line line, int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            if (line.is(i, TITLE_PREPOSITION)) {
                return i - 1;
            }
        }
        return last;
    }

    static int token(Line line, int offset) {
        for (int i = 0; i < line.size(); i++) {
            if (line.token(i).span().end() > offset) {
                return i;
            }
        }
        return line.size() - 1;
    }
}
