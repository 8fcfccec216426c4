package io.github.entente.actor.following;

import static io.github.entente.actor.naming.FollowingWords.Kind.SIDES;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.actor.gazetteer.Role;
import io.github.entente.actor.naming.Confidence;
import io.github.entente.actor.naming.Found;
import io.github.entente.actor.naming.Line;
import io.github.entente.actor.naming.PluralOffice;
import io.github.entente.actor.naming.PluralOffices;
import io.github.entente.article.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds officers of several states at once: "the foreign ministers of Orvania, Calvessa and Hjelmark", "the Japanese and South Korean leaders", "the
 * leaders of the two countries"; and states by their sides: "the Japanese and Chinese delegations".
 */
final class OfficeGroups {

    /** The most who are meant by an office in the plural alone. */
    private static final int MOST = 4;

    private final Scene scene;
    private final Incumbents incumbents;
    private final GroupMentions groups;

    OfficeGroups(Scene scene, Incumbents incumbents, GroupMentions groups) {
        this.scene = scene;
        this.incumbents = incumbents;
        this.groups = groups;
    }

    void read(Line line) {
        for (PluralOffice office : line.plurals()) {
            states(line, office);
            if (office.role().filter(Role::unique).isPresent()) {
                alone(line, office.first(), office.noun(), office.role().get());
            }
        }
        for (int noun = 0; noun < line.size(); noun++) {
            if (line.is(noun, SIDES) && line.isPlural(noun)) {
                sides(line, noun);
            }
        }
    }

    private static void sides(Line line, int noun) {
        PluralOffices.before(line, noun - 1)
                .ifPresent(owners -> add(line, noun, noun, owners, List.copyOf(owners.states())));
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
        for (PluralOffice office : line.plurals()) {
            office.role().ifPresent(role -> owned(line, office.first(), office.noun(), role));
        }
    }

    private void owned(Line line, int first, int noun, Role role) {
        Optional<Found> owner = line.tag(first - 1).equals("PRP$") ? line.foundAt(first - 1) : Optional.empty();
        boolean named = line.small(noun + 1).equals(",") || line.isCapitalised(noun + 1);
        if (owner.isPresent() && !named && line.isFree(first, noun)) {
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

    private void states(Line line, PluralOffice office) {
        office.owners()
                .or(() -> line.small(office.noun() + 1).equals("of")
                        ? counted(line, office.noun() + 2)
                        : Optional.empty())
                .ifPresent(owners -> {
                    List<Actor> holders = new ArrayList<>();
                    owners.states()
                            .forEach(state -> holder(state.country().orElseThrow(), office.role())
                                    .ifPresent(holders::add));
                    if (holders.size() == owners.states().size()) {
                        add(line, office.first(), office.noun(), owners, holders);
                    }
                });
    }

    /** "The two countries" after "of". */
    private Optional<PluralOffice.Owners> counted(Line line, int from) {
        return groups.statesAt(line, from)
                .map(group -> new PluralOffice.Owners(
                        group.first(),
                        group.last(),
                        group.actors().stream().map(Actor.State.class::cast).toList()));
    }

    private static void add(Line line, int first, int noun, PluralOffice.Owners owners, List<Actor> actors) {
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
}
