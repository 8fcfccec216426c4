package io.github.entente.actor.following;

import static io.github.entente.actor.naming.FollowingWords.Kind.LEADER_NOUN;
import static io.github.entente.actor.naming.FollowingWords.Kind.SIDES;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.actor.gazetteer.Role;
import io.github.entente.actor.naming.Confidence;
import io.github.entente.actor.naming.FollowingWords;
import io.github.entente.actor.naming.Found;
import io.github.entente.actor.naming.Hit;
import io.github.entente.actor.naming.Line;
import io.github.entente.article.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds officers of several states at once: "the foreign ministers of Orvania, Calvessa and Hjelmark", "the Japanese and South Korean leaders", "the
 * leaders of the two countries"; and states by their sides: "the Japanese and Chinese delegations".
 */
final class OfficeGroups {

    private static final int LONGEST_TITLE = 4;

    /** The most who are meant by an office in the plural alone. */
    private static final int MOST = 4;

    private final Scene scene;
    private final FollowingWords words;
    private final Incumbents incumbents;
    private final GroupMentions groups;
    private final Map<String, Role> titles = new HashMap<>();

    OfficeGroups(Scene scene, FollowingWords words, Incumbents incumbents, GroupMentions groups) {
        this.scene = scene;
        this.words = words;
        this.incumbents = incumbents;
        this.groups = groups;
        scene.gazetteer()
                .roles()
                .forEach(role -> role.titles().stream()
                        .filter(title -> title.country().isEmpty())
                        .forEach(title -> titles.putIfAbsent(title.phrase(), role)));
    }

    void read(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (isPlural(line, i)) {
                read(line, i);
            }
        }
    }

    private static boolean isPlural(Line line, int i) {
        return line.tag(i).endsWith("S") && line.isNounAt(i);
    }

    private void read(Line line, int noun) {
        String singular = PersonGroups.singular(line, noun);
        int first = noun;
        Optional<Role> role = Optional.empty();
        for (int start = Math.max(0, noun - LONGEST_TITLE); start <= noun && role.isEmpty(); start++) {
            role = Optional.ofNullable(titles.get(title(line, start, noun, singular)));
            first = start;
        }
        if (line.is(noun, SIDES)) {
            before(line, noun - 1).ifPresent(owners -> add(line, noun, noun, owners, List.copyOf(owners.states())));
            return;
        }
        boolean leaders =
                words.value(LEADER_NOUN, singular).filter("any"::equals).isPresent();
        if (role.isPresent() || leaders) {
            states(line, role.isPresent() ? first : noun, noun, role);
        }
        if (role.isPresent() && role.get().unique()) {
            alone(line, first, noun, role.get());
        }
    }

    /** "The foreign ministers said", "Trade ministers meet" over an article: all of the article who are that, if they are few. */
    private void alone(Line line, int first, int noun, Role role) {
        boolean article = line.small(first - 1).equals("the");
        boolean headline = line.part() == Part.Kind.HEADLINE || line.part() == Part.Kind.STANDFIRST;
        boolean bare = headline
                && (first == 0
                        || !Character.isLetterOrDigit(line.small(first - 1).charAt(0)));
        boolean named = line.isCapitalised(noun + 1)
                || line.small(noun + 1).equals("of")
                || line.small(noun + 1).equals(",");
        if ((article || bare) && !named && line.isFree(first, noun)) {
            List<Actor> holding = List.copyOf(scene.people().holding(role.key(), Optional.empty()));
            long states = holding.stream().map(Actor::country).distinct().count();
            if (holding.size() > 1 && holding.size() <= MOST && states == holding.size()) {
                line.add(
                        article ? first - 1 : first,
                        noun,
                        noun,
                        holding,
                        Mention.Kind.GROUP,
                        Confidence.PRONOUN_GUESSED);
            }
        }
    }

    /** "Their foreign ministers", once it is known who "they" are. */
    void readOwned(Line line) {
        for (int i = 1; i < line.size(); i++) {
            if (isPlural(line, i)) {
                owned(line, i);
            }
        }
    }

    private void owned(Line line, int noun) {
        String singular = PersonGroups.singular(line, noun);
        for (int first = Math.max(1, noun - LONGEST_TITLE); first <= noun; first++) {
            Role role = titles.get(title(line, first, noun, singular));
            Optional<Found> owner = line.tag(first - 1).equals("PRP$") ? line.foundAt(first - 1) : Optional.empty();
            boolean named = line.small(noun + 1).equals(",") || line.isCapitalised(noun + 1);
            if (role != null && owner.isPresent() && !named && line.isFree(first, noun)) {
                List<Actor> holders = owner.get().actors().stream()
                        .flatMap(actor -> actor.country().stream())
                        .distinct()
                        .flatMap(country -> holder(country, Optional.of(role)).stream())
                        .map(Actor.class::cast)
                        .toList();
                if (holders.size() > 1 && holders.size() == owner.get().actors().size()) {
                    line.add(first, noun, noun, holders, Mention.Kind.GROUP, Confidence.PRONOUN_GUESSED);
                }
            }
        }
    }

    private static String title(Line line, int first, int noun, String singular) {
        StringBuilder title = new StringBuilder();
        for (int i = first; i < noun; i++) {
            title.append(line.small(i)).append(' ');
        }
        return title.append(singular).toString();
    }

    /** A stretch that names states, and whom. */
    private record Owners(int first, int last, List<Actor.State> states) {}

    private void states(Line line, int first, int noun, Optional<Role> role) {
        before(line, first - 1)
                .or(() -> line.small(noun + 1).equals("of") ? after(line, noun + 2) : Optional.empty())
                .ifPresent(owners -> {
                    List<Actor> holders = new ArrayList<>();
                    owners.states()
                            .forEach(state ->
                                    holder(state.country().orElseThrow(), role).ifPresent(holders::add));
                    if (holders.size() == owners.states().size()) {
                        add(line, first, noun, owners, holders);
                    }
                });
    }

    private static void add(Line line, int first, int noun, Owners owners, List<Actor> actors) {
        int from = Math.min(first, owners.first());
        int to = Math.max(noun, owners.last());
        if (line.isFree(from, to)) {
            boolean article = line.small(from - 1).equals("the");
            line.add(article ? from - 1 : from, to, noun, actors, Mention.Kind.GROUP, Confidence.GROUP);
        }
    }

    private Optional<Actor.Person> holder(String country, Optional<Role> role) {
        Optional<Actor.Person> holder =
                role.isEmpty() ? incumbents.leader(country) : incumbents.holder(role.get(), country);
        // "the leaders of the two countries" an article does not name are those of some other day, perhaps
        return holder.filter(scene.people().all()::contains);
    }

    /** "Chinese, Japanese and South Korean" before the office. */
    private static Optional<Owners> before(Line line, int last) {
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

    /** "Orvania, Calvessa and Hjelmark", "the two countries" after "of". */
    private Optional<Owners> after(Line line, int from) {
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
        return owners(row)
                .or(() -> groups.statesAt(line, from)
                        .map(group -> new Owners(
                                group.first(),
                                group.last(),
                                group.actors().stream()
                                        .map(Actor.State.class::cast)
                                        .toList())));
    }

    private static Optional<Owners> owners(List<Hit> row) {
        List<Actor.State> states =
                row.stream().flatMap(hit -> hit.owner().stream()).distinct().toList();
        return states.size() < 2
                ? Optional.empty()
                : Optional.of(
                        new Owners(row.get(0).first(), row.get(row.size() - 1).last(), states));
    }
}
