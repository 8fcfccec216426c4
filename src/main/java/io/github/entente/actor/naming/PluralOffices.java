package io.github.entente.actor.naming;

import static io.github.entente.actor.naming.FollowingWords.Kind.LEADER_NOUN;

import io.github.entente.actor.Actor;
import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.actor.gazetteer.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the words for offices that several hold, with the states whose they are. */
public final class PluralOffices {

    private static final int LONGEST_TITLE = 4;

    private final FollowingWords words;
    private final Map<String, Role> titles = new HashMap<>();

    public PluralOffices(Gazetteer gazetteer, FollowingWords words) {
        this.words = words;
        gazetteer
                .roles()
                .forEach(role -> role.titles().stream()
                        .filter(title -> title.country().isEmpty())
                        .forEach(title -> titles.putIfAbsent(title.phrase(), role)));
    }

    List<PluralOffice> read(Line line) {
        return IntStream.range(0, line.size())
                .filter(line::isPlural)
                .mapToObj(noun -> at(line, noun))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<PluralOffice> at(Line line, int noun) {
        String singular = singular(line, noun);
        for (int first = Math.max(0, noun - LONGEST_TITLE); first <= noun; first++) {
            Optional<Role> role = Optional.ofNullable(titles.get(title(line, first, noun, singular)));
            if (role.isPresent()) {
                return Optional.of(new PluralOffice(first, noun, role, owners(line, first, noun)));
            }
        }
        return words.value(LEADER_NOUN, singular)
                .filter("any"::equals)
                .map(leaders -> new PluralOffice(noun, noun, Optional.empty(), owners(line, noun, noun)));
    }

    /** The singular of a noun in the plural, of which taggers leave names as they are. */
    public static String singular(Line line, int noun) {
        String small = line.small(noun);
        return line.tag(noun).equals("NNPS") && small.endsWith("s")
                ? small.substring(0, small.length() - 1)
                : line.lemma(noun);
    }

    private static String title(Line line, int first, int noun, String singular) {
        StringBuilder title = new StringBuilder();
        for (int i = first; i < noun; i++) {
            title.append(line.small(i)).append(' ');
        }
        return title.append(singular).toString();
    }

    private static Optional<PluralOffice.Owners> owners(Line line, int first, int noun) {
        return before(line, first - 1)
                .or(() -> line.small(noun + 1).equals("of") ? after(line, noun + 2) : Optional.empty());
    }

    /** "Chinese, Japanese and South Korean" before the office. */
    public static Optional<PluralOffice.Owners> before(Line line, int last) {
        List<Hit> row = new ArrayList<>();
        int i = last;
        while (i >= 0) {
            Optional<Hit> hit = line.hitTo(i).filter(one -> one.owner().isPresent());
            if (hit.isPresent()) {
                row.add(0, hit.get());
                i = hit.get().first() - 1;
            } else if (!row.isEmpty()
                    && (line.small(i).equals("and") || line.small(i).equals(","))) {
                i--;
            } else {
                break;
            }
        }
        return owners(row);
    }

    /** "Orvania, Calvessa and Hjelmark" after "of". */
    private static Optional<PluralOffice.Owners> after(Line line, int from) {
        List<Hit> row = new ArrayList<>();
        int i = from;
        while (i < line.size()) {
            Optional<Hit> hit = line.hitFrom(i).filter(one -> one.state().isPresent());
            if (hit.isPresent()) {
                row.add(hit.get());
                i = hit.get().last() + 1;
            } else if (line.small(i).equals("and")
                    || line.small(i).equals(",")
                    || line.small(i).equals("the")) {
                i++;
            } else {
                break;
            }
        }
        return owners(row);
    }

    private static Optional<PluralOffice.Owners> owners(List<Hit> row) {
        List<Actor.State> states =
                row.stream().flatMap(hit -> hit.owner().stream()).distinct().toList();
        return states.size() < 2
                ? Optional.empty()
                : Optional.of(new PluralOffice.Owners(
                        row.get(0).first(), row.get(row.size() - 1).last(), states));
    }
}
