package io.github.entente.actor.following;

import static io.github.entente.actor.naming.FollowingWords.Kind.ENVOY;
import static io.github.entente.actor.naming.FollowingWords.Kind.GENERIC_PERSON;
import static io.github.entente.actor.naming.FollowingWords.Kind.INDEFINITE;
import static io.github.entente.actor.naming.FollowingWords.Kind.LEADER_NOUN;
import static io.github.entente.actor.naming.FollowingWords.Kind.LESSER;
import static io.github.entente.actor.naming.FollowingWords.Kind.MINISTER_WORD;
import static io.github.entente.actor.naming.FollowingWords.Kind.ORDINAL;
import static io.github.entente.actor.naming.FollowingWords.Kind.SPOKES;
import static io.github.entente.actor.naming.FollowingWords.Kind.UNNAMED_OFFICER;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.actor.gazetteer.Name;
import io.github.entente.actor.gazetteer.Role;
import io.github.entente.actor.naming.Confidence;
import io.github.entente.actor.naming.Found;
import io.github.entente.actor.naming.Line;
import io.github.entente.actor.naming.OfficePhrase;
import io.github.entente.article.Part;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds officers without a name: "Japan's top envoy", "the minister", "the Chinese leader", "a Foreign Ministry spokesman". */
final class RoleMentions {

    static final String AMBASSADOR = "ambassador";

    private final Scene scene;
    private final Spokespersons spokespersons;
    private final Incumbents incumbents;
    private final FollowedOfficers followed;
    private final UnnamedOfficers officers;
    /** Whose officer was last spoken of without a name, by the word for him: "a Turkish official", then "the official". */
    private final Map<String, Actor> unnamed = new HashMap<>();

    RoleMentions(Scene scene, Spokespersons spokespersons, Incumbents incumbents) {
        this.scene = scene;
        this.spokespersons = spokespersons;
        this.incumbents = incumbents;
        this.followed = new FollowedOfficers(scene);
        this.officers = new UnnamedOfficers(scene, spokespersons);
    }

    void read(Line line) {
        for (OfficePhrase office : line.offices()) {
            if (!scene.isBound(line, office) && !office.past() && line.isFree(office.first(), office.last())) {
                read(line, office);
            }
        }
    }

    /** "Its ambassador", once it is known who "it" is. */
    void readOwned(Line line) {
        for (OfficePhrase office : line.offices()) {
            Optional<Actor> owner = owner(line, office.first());
            if (owner.isPresent() && !scene.isBound(line, office) && line.isFree(office.first(), office.last())) {
                owner.flatMap(Actor::country)
                        .flatMap(country -> keys(line, office).stream()
                                .flatMap(role -> owned(role, country).stream())
                                .findFirst())
                        .filter(person -> !owner.get().equals(person))
                        .ifPresent(person -> add(line, office.first(), office, person, Confidence.FOLLOWED));
            }
        }
    }

    /** "Its ambassador", of whom the article may say no more than that he is one. */
    private Optional<Actor.Person> owned(String role, String country) {
        return scene.people()
                .one(role, country)
                .or(() -> one(scene.people().holding(role, Optional.empty()).stream()
                        .filter(person -> person.country().isEmpty())
                        .toList()));
    }

    private static Optional<Actor> owner(Line line, int first) {
        return line.tag(first - 1).equals("PRP$")
                ? line.foundAt(first - 1)
                        .filter(found -> found.actors().size() == 1)
                        .map(Found::actor)
                : Optional.empty();
    }

    /** "Prime minister tells ...", "Minister recalls envoy": a headline leaves out whose; the one at home, or whom the text names first. */
    private Optional<Actor.Person> inHeadline(Line line, OfficePhrase office) {
        boolean bare = line.part() == Part.Kind.HEADLINE || line.part() == Part.Kind.STANDFIRST;
        List<Actor.Person> holding = keys(line, office).stream()
                .filter(role -> bare && office.country().isEmpty())
                .flatMap(role -> scene.people().holding(role, Optional.empty()).stream())
                .filter(person ->
                        line.found().stream().noneMatch(found -> found.actors().contains(person)))
                .toList();
        List<Actor.Person> home = holding.stream()
                .filter(person -> person.country().equals(scene.home()))
                .toList();
        return one(home.isEmpty() ? holding : home)
                .or(() -> holding.stream()
                        .filter(scene::inOffice)
                        .min(Comparator.comparingInt(scene.people()::introduced)));
    }

    private void read(Line line, OfficePhrase office) {
        String determiner = line.small(office.first() - 1);
        int first = line.tag(office.first() - 1).equals("DT") ? office.first() - 1 : office.first();
        if (line.tag(office.first() - 1).equals("PRP$") || line.isOwning(office.first() - 1)) {
            return;
        }
        if (isGeneric(line, office)) {
            line.claim(line.span(office.head(), office.head()));
            return;
        }
        Optional<Actor.Person> headline = inHeadline(line, office);
        if (headline.isPresent()) {
            add(line, first, office, headline.get(), Confidence.FOLLOWED);
            return;
        }
        boolean definite = determiner.equals("the") || isOwned(line, office);
        int described = definite ? -1 : FollowedOfficers.described(line, office);
        if (line.is(office.head(), SPOKES)) {
            spokespersons
                    .speaker(line, office, definite)
                    .ifPresent(speaker -> add(line, first, office, speaker.actor(), speaker.confidence()));
        } else if (office.country().isPresent() && office.official()) {
            ofState(line, office, first, definite);
        } else if (office.role().filter(role -> role.organisation().isPresent()).isPresent()) {
            Role role = office.role().orElseThrow();
            scene.saidOrKnown(role).ifPresent(person -> add(line, first, office, person, Confidence.ROLE_BY_DATE));
        } else if ((definite || described >= 0) && FollowedOfficers.isWhole(line, office)) {
            followed.find(line, office)
                    .or(() -> Optional.ofNullable(unnamed.get(line.small(office.head()))))
                    .or(() -> atHome(office))
                    .filter(actor -> definite || actor instanceof Actor.Person)
                    .ifPresent(actor -> add(line, definite ? first : described, office, actor, Confidence.FOLLOWED));
        } else if (line.is(office.head(), UNNAMED_OFFICER)) {
            officers.of(line, office)
                    .ifPresent(found -> add(line, found.first(), office, found.actor(), Confidence.ROLE_OF_STATE));
        }
    }

    /** "A U.S. president", "the first South Korean president to come": whoever it may be. */
    private static boolean isGeneric(Line line, OfficePhrase office) {
        boolean nobody = line.is(office.first() - 1, INDEFINITE) || line.is(office.first() - 1, ORDINAL);
        boolean ordinal = line.is(office.first(), ORDINAL)
                && office.first() < office.head()
                && line.hitFrom(office.first() + 1).isPresent();
        boolean one = office.role().filter(Role::unique).isPresent() || line.is(office.head(), LEADER_NOUN);
        return one && (nobody || ordinal);
    }

    private static boolean isOwned(Line line, OfficePhrase office) {
        for (int i = office.first(); i < office.head(); i++) {
            if (line.isOwning(i)) {
                return true;
            }
        }
        return false;
    }

    /** "The prime minister", of whom an article for readers at home says no more. */
    private Optional<Actor> atHome(OfficePhrase office) {
        return office.role()
                .filter(role -> scene.home().isPresent())
                .flatMap(role -> scene.holder(role, scene.home()))
                .map(Actor.class::cast);
    }

    private void add(Line line, int first, OfficePhrase office, Actor actor, double confidence) {
        if (!(actor instanceof Actor.Person)) {
            unnamed.put(line.small(office.head()), actor);
        }
        if (actor instanceof Actor.Person person) {
            scene.people().introduce(person, line.index());
        }
        line.add(first, office.last(), office.head(), List.of(actor), Mention.Kind.ROLE, confidence);
    }

    /** "China's top diplomat": whom the article gives the office, or who is known to hold it then, or else the state served. */
    private void ofState(Line line, OfficePhrase office, int first, boolean definite) {
        Optional<Role> role = office.role();
        boolean headline = line.part() == Part.Kind.HEADLINE;
        Optional<Actor.Person> leader = isLeader(line, office) && (definite || headline)
                ? office.country().flatMap(incumbents::leader)
                : Optional.empty();
        if (leader.isPresent()) {
            boolean named = scene.memory().has(leader.get());
            add(line, first, office, leader.get(), named ? Confidence.ROLE_NAMED : Confidence.ROLE_BY_DATE);
            return;
        }
        List<Actor.Person> holding = keys(line, office).stream()
                .map(key -> holding(key, office))
                .filter(persons -> !persons.isEmpty())
                .findFirst()
                .orElse(List.of());
        boolean exact = !holding.isEmpty() || role.filter(Role::unique).isPresent() || isLesser(line, office);
        List<Actor.Person> said = exact
                ? holding
                : scene.people().all().stream()
                        .filter(person -> person.country().equals(office.country()))
                        .filter(person -> !(line.is(office.head(), MINISTER_WORD)
                                && scene.people().isLeading(person)))
                        .filter(person -> scene.people().isKnownAs(person, line.small(office.head()))
                                || line.is(office.head(), GENERIC_PERSON)
                                        && scene.people().isOfficial(person))
                        .toList();
        Optional<Actor.Person> meant = one(said).or(() -> exact ? Optional.empty() : latest(said));
        if (meant.filter(person -> isSamePost(line, office, person)).isPresent()
                && (definite || headline || role.filter(Role::unique).isPresent())) {
            add(line, first, office, meant.get(), Confidence.ROLE_NAMED);
            return;
        }
        Optional<Actor.Person> holder = role.flatMap(one -> scene.holder(one, office.country()));
        if (holder.isPresent() && said.isEmpty()) {
            add(line, first, office, holder.get(), Confidence.ROLE_BY_DATE);
        } else if (role.map(RoleMentions::standsForState).orElseGet(() -> isOwnedBefore(line, office))) {
            scene.state(office.country()).ifPresent(state -> add(line, first, office, state, Confidence.ROLE_OF_STATE));
        }
    }

    /** The roles words may mean: an envoy is mostly an ambassador. */
    static List<String> keys(Line line, OfficePhrase office) {
        Stream<String> envoy = line.is(office.head(), ENVOY) ? Stream.of(AMBASSADOR) : Stream.empty();
        return Stream.concat(office.role().map(Role::key).stream(), envoy)
                .distinct()
                .toList();
    }

    /** Of several ministers of a state the one the last sentences speak of. */
    private Optional<Actor.Person> latest(List<Actor.Person> persons) {
        return scene.memory().recent(persons::contains).stream().findFirst().map(Actor.Person.class::cast);
    }

    private List<Actor.Person> holding(String role, OfficePhrase office) {
        boolean unique = office.role().filter(Role::unique).isPresent();
        return unique
                ? office.country().flatMap(country -> scene.people().one(role, country)).stream()
                        .toList()
                : scene.people().holding(role, office.country());
    }

    /** "The Kremlin chief", "Ankara's leader", but not "the Turkish opposition leader". */
    private static boolean isLeader(Line line, OfficePhrase office) {
        boolean bare = line.hitTo(office.head() - 1).isPresent() || line.isOwning(office.head() - 1);
        boolean chief = line.hitTo(office.head() - 1)
                .filter(hit -> hit.is(Name.Kind.METONYM))
                .isPresent();
        return office.head() == office.last()
                && bare
                && line.is(office.head(), LEADER_NOUN)
                && (chief || !line.small(office.head()).equals("chief"));
    }

    /** A mayor or a party's officer is not the state by another word. */
    private static boolean standsForState(Role role) {
        return !role.kind().equals("local") && !role.kind().equals("party");
    }

    /** "A Chinese official", but not "a member of the Tokyo club". */
    private static boolean isOwnedBefore(Line line, OfficePhrase office) {
        return line.hits().stream().anyMatch(hit -> hit.first() >= office.first() && hit.last() < office.head());
    }

    /** Japan's ambassador to China is not Japan's ambassador to the Philippines. */
    private boolean isSamePost(Line line, OfficePhrase office, Actor.Person person) {
        boolean unique = office.role().filter(Role::unique).isPresent() || office.last() == office.head();
        String post = line.text(office.head(), office.last());
        return unique
                || scene.people().offices().stream()
                        .anyMatch(said ->
                                said.holder().equals(person) && said.title().endsWith(post));
    }

    private static boolean isLesser(Line line, OfficePhrase office) {
        for (int i = office.first(); i < office.head(); i++) {
            if (line.is(i, LESSER)) {
                return true;
            }
        }
        return false;
    }

    static Optional<Actor.Person> one(List<Actor.Person> persons) {
        return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
    }
}
