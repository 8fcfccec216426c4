package io.github.entente.event.words;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Atlas;
import io.github.entente.actor.Cast;
import io.github.entente.actor.Mention;
import io.github.entente.actor.Place;
import io.github.entente.article.Span;
import io.github.entente.language.Clause;
import io.github.entente.language.Sentence;
import io.github.entente.language.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who in an article acts for which state, and whom words of a sentence stand for. */
public final class Sides {

    /** So many words may stand between "ambassador" and the name. */
    private static final int LONGEST_POST = 6;

    private final Cast cast;
    private final Function<String, Optional<Actor.State>> states;
    private final Function<String, Optional<Actor.State>> adjectives;
    private final Atlas atlas;
    private final EventWords words;
    private final Set<Actor> officeHolders;

    /**
     * @param states the state of an ISO 3166-1 alpha-3 code
     * @param adjectives the state of an adjective or a name: "Japanese", "South Korean"
     * @param atlas the seats of states and the names of places
     */
    public Sides(
            Cast cast,
            Function<String, Optional<Actor.State>> states,
            Function<String, Optional<Actor.State>> adjectives,
            Atlas atlas,
            EventWords words) {
        this.atlas = atlas;
        this.cast = cast;
        this.states = states;
        this.adjectives = adjectives;
        this.words = words;
        this.officeHolders =
                cast.offices().stream().map(office -> office.holder()).collect(Collectors.toUnmodifiableSet());
    }

    /** Who speaks and acts for a state or an international body; analysts, companies and newspapers do not. */
    public boolean isOfficial(Actor actor) {
        if (actor instanceof Actor.Person person) {
            return !person.tenures().isEmpty() || officeHolders.contains(person);
        }
        return !(actor instanceof Actor.Organisation organisation) || !words.has("unofficial", organisation.kind());
    }

    /** The state an actor is or acts for; an international body and its officials are sides of their own, an unofficial person of none. */
    public Optional<Actor> side(Actor actor) {
        if (actor instanceof Actor.State) {
            return Optional.of(actor);
        }
        Optional<Actor> state = actor.country().flatMap(states).map(Actor.class::cast);
        return state.isPresent() || !isOfficial(actor) ? state : Optional.of(actor);
    }

    public Optional<Actor> state(String iso3) {
        return states.apply(iso3).map(Actor.class::cast);
    }

    public Set<Actor> sides(Collection<Actor> actors) {
        return actors.stream()
                .flatMap(actor -> side(actor).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those of some through whom their sides are there: persons before institutions, these before states. */
    public List<Actor> foremost(Collection<Actor> some) {
        return some.stream()
                .filter(actor -> some.stream()
                        .noneMatch(other ->
                                rank(other) > rank(actor) && side(other).equals(side(actor))))
                .distinct()
                .toList();
    }

    private static int rank(Actor actor) {
        return actor instanceof Actor.Person ? 2 : actor instanceof Actor.Organisation ? 1 : 0;
    }

    /** Whom a noun phrase stands for, those joined to it by "and" included; empty where nobody is known. */
    public List<Actor> meant(Clause clause, int head) {
        Set<Actor> found = new LinkedHashSet<>();
        for (int word : clause.joined(head)) {
            named(clause, word)
                    .or(() -> mention(clause.sentence(), word))
                    .ifPresent(mention -> found.addAll(mention.actors()));
        }
        NameLists.at(clause, head, cast.in(clause.sentence().index()))
                .forEach(mention -> found.addAll(mention.actors()));
        if (found.isEmpty()
                || isRepresentative(clause, head) && found.stream().allMatch(Actor.State.class::isInstance)) {
            Stream.concat(represented(clause, head).stream(), found.isEmpty() ? joined(clause, head) : Stream.empty())
                    .filter(actor -> found.isEmpty() || actor instanceof Actor.State)
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    /** The states of "his Thai and Cambodian counterparts", where the parser takes the first for a noun of its own. */
    private Stream<Actor> joined(Clause clause, int head) {
        List<Actor> others = clause.joined(head).stream()
                .filter(word -> word != head)
                .flatMap(word -> represented(clause, word).stream())
                .toList();
        return others.isEmpty()
                ? Stream.empty()
                : Stream.concat(adjectives.apply(clause.token(head).text()).stream(), others.stream());
    }

    /** Whether a verb tells who is at the head of others: "led by Ada". */
    public boolean leads(String verb) {
        return words.has("leading", verb);
    }

    private boolean isRepresentative(Clause clause, int head) {
        // the states of "the Japan-U.S. Ministers' Meeting" are its own
        return words.has("representative", clause.lemma(head))
                || !clause.tree().is(head, "nmod:poss") && words.has("representative", singular(clause, head));
    }

    /** The person in "the Japanese ambassador, Uichiro Niwa" and "his counterpart Beatriz Olmane", however the parser joins the name. */
    private Optional<Mention> named(Clause clause, int head) {
        boolean isName = mention(clause.sentence(), head)
                .filter(own -> own.kind() == Mention.Kind.FULL_NAME || own.kind() == Mention.Kind.SURNAME)
                .isPresent();
        if (isName || !clause.token(head).isNoun()) {
            return Optional.empty();
        }
        // "the president of the islands, Ada Bo": the parser adds the name to the islands
        Stream<Integer> added = Stream.concat(
                clause.tree().children(head, "appos").stream(),
                clause.obliques(head, "of").stream()
                        .filter(of -> mention(clause.sentence(), of)
                                .filter(owner -> owner.actors().stream().anyMatch(Actor.Person.class::isInstance))
                                .isEmpty())
                        .flatMap(of -> clause.tree().children(of, "appos").stream()));
        Optional<Mention> before = namedBefore(clause, head);
        if (before.isPresent()) {
            return before;
        }
        return Stream.concat(added, Stream.of(head + 1, afterPost(clause, head)))
                .filter(word -> word < clause.sentence().tokens().size())
                .flatMap(word -> mention(clause.sentence(), word).stream())
                .filter(mention -> mention.actors().stream().allMatch(Actor.Person.class::isInstance))
                .filter(mention ->
                        mention.span().start() > clause.token(head).span().end())
                .findFirst();
    }

    /** "On Friday Ada Bo, the French ambassador, left": the parser hangs the name on the verb. */
    private Optional<Mention> namedBefore(Clause clause, int head) {
        List<Token> tokens = clause.sentence().tokens();
        int first = clause.tree().subtree(head).nextSetBit(0);
        boolean inserted = isRepresentative(clause, head)
                && first > 1
                && first < head
                && head + 1 < tokens.size()
                && tokens.get(first - 1).text().equals(",")
                && tokens.get(head + 1).text().equals(",");
        return inserted && isPerson(clause, first - 2) ? mention(clause.sentence(), first - 2) : Optional.empty();
    }

    /** Where the name begins in "the ambassador to Japan, Wu Jianghao,"; right behind the noun where no such words follow. */
    private int afterPost(Clause clause, int head) {
        List<Token> tokens = clause.sentence().tokens();
        int at = head + 1;
        while (isRepresentative(clause, head)
                && at < tokens.size()
                && !isPerson(clause, at)
                && at < head + LONGEST_POST
                && tokens.get(at).tag().matches("IN|TO|DT|NNPS?|POS")) {
            at++;
        }
        boolean comma =
                at > head + 1 && at < tokens.size() && tokens.get(at).text().equals(",");
        boolean straight = at > head + 1 && isPerson(clause, at); // "Ambassador to Rome Ada Bo said"
        return comma ? at + 1 : straight ? at : head + 1;
    }

    private boolean isPerson(Clause clause, int word) {
        return word < clause.sentence().tokens().size()
                && mention(clause.sentence(), word)
                        .filter(mention -> mention.kind() == Mention.Kind.FULL_NAME)
                        .filter(mention -> mention.actors().stream().allMatch(Actor.Person.class::isInstance))
                        .isPresent();
    }

    /** The states of "the foreign secretaries of the two countries" and "Chinese and Indian negotiators", who act without a name. */
    private List<Actor> represented(Clause clause, int head) {
        if (!isRepresentative(clause, head)) {
            return List.of();
        }
        Set<Actor> states = new LinkedHashSet<>(adjectives(clause, head, "amod"));
        states.addAll(adjectives(clause, head, "compound"));
        words.all("author").forEach(preposition -> states.addAll(listed(clause, head, preposition)));
        if (states.isEmpty() && !words.has("counterpart", clause.lemma(head))) {
            states.addAll(sides(author(clause, head)));
        }
        if (states.isEmpty() && words.has("at-seat", clause.lemma(head))) {
            clause.obliques(head, "in").stream()
                    .flatMap(town -> governed(clause, town).stream())
                    .forEach(states::add);
        }
        return states.size() > 1 ? holders(clause, head, states) : List.copyOf(states);
    }

    /** The state that is governed from a town: "officials in <i>New Delhi</i>". */
    private Optional<Actor> governed(Clause clause, int town) {
        int first = clause.tree().children(town, "compound").stream().reduce(town, Math::min);
        String name = clause.sentence().tokens().subList(first, town + 1).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "));
        return atlas.called(name)
                .filter(place -> place.country().flatMap(atlas::seat).equals(Optional.of(place)))
                .flatMap(Place::country)
                .flatMap(this::state);
    }

    /** The states of adjectives before a noun: "Thai and Cambodian officials", "South Korean officials". */
    public Set<Actor> adjectives(Clause clause, int head, String relation) {
        Set<Actor> found = new LinkedHashSet<>();
        for (int first : clause.tree().children(head, relation)) {
            for (int word : clause.joined(first)) {
                String text = clause.token(word).text();
                adjectives
                        .apply(word == 0 ? text : clause.token(word - 1).text() + " " + text)
                        .or(() -> adjectives.apply(text))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** The states that a list names behind a preposition, read off the words, as the parser loses lists: "ministers of Japan, China and Korea". */
    private Set<Actor> listed(Clause clause, int head, String preposition) {
        int at = head + 1;
        List<Token> tokens = clause.sentence().tokens();
        if (at >= tokens.size() || !clause.lemma(at).equals(preposition)) {
            return Set.of();
        }
        Set<Actor> found = new LinkedHashSet<>();
        for (at++; at < tokens.size(); at++) {
            Optional<Mention> mention = mention(clause.sentence(), at)
                    .filter(one -> one.actors().stream().allMatch(Actor.State.class::isInstance));
            mention.ifPresent(one -> found.addAll(one.actors()));
            if (mention.isEmpty() && !tokens.get(at).tag().matches("CC|DT|,")) {
                break;
            }
        }
        return found;
    }

    /** "the foreign ministers of the two countries" are those the article names, if it names one of each. */
    private List<Actor> holders(Clause clause, int head, Set<Actor> states) {
        String noun = singular(clause, head);
        List<String> before = new ArrayList<>();
        if (head > 0) {
            before.add(clause.lemma(head - 1) + "-");
        }
        if (head > 2 && clause.token(head - 2).tag().equals("CC")) { // "the foreign and defence ministers"
            before.add(clause.lemma(head - 3) + "-");
        }
        List<Actor> known = cast.offices().stream()
                .filter(office -> office.role()
                        .filter(role -> before.stream()
                                        .anyMatch(first ->
                                                role.equals(american(first) + noun) || role.equals(first + noun))
                                || words.meaning("office", noun)
                                        .filter(role::startsWith)
                                        .isPresent())
                        .isPresent())
                .map(office -> (Actor) office.holder())
                .filter(holder -> side(holder).filter(states::contains).isPresent())
                .distinct()
                .toList();
        boolean all = known.size() == states.size() * Math.max(1, before.size() > 1 ? 2 : 1);
        return all && sides(known).equals(states) ? known : List.copyOf(states);
    }

    private static String american(String office) {
        return office.replace("defense", "defence");
    }

    /** "Foreign Ministers": capitals leave the dictionary form of a noun in the plural. */
    private static String singular(Clause clause, int head) {
        String lemma = clause.lemma(head);
        return clause.token(head).tag().startsWith("NNP") && lemma.endsWith("s")
                ? lemma.substring(0, lemma.length() - 1)
                : lemma;
    }

    /** Whether a stretch of the text belongs to the name of a person. */
    public boolean isPersonalName(Span span) {
        return cast.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.FULL_NAME || mention.kind() == Mention.Kind.SURNAME)
                .filter(mention -> mention.actors().stream().allMatch(Actor.Person.class::isInstance))
                .anyMatch(mention -> mention.span().contains(span));
    }

    /** The mention a token belongs to. */
    public Optional<Mention> mention(Sentence sentence, int token) {
        return cast.in(sentence.index()).stream()
                .filter(mention -> mention.head() == token
                        || mention.span().contains(sentence.tokens().get(token).span()))
                .findFirst();
    }

    /** Who speaks through a document or acts through people: "the Kremlin statement", "a readout from the ministry", "his letter". */
    List<Actor> author(Clause clause, int document) {
        List<Integer> makers = new ArrayList<>();
        clause.owner(document).ifPresent(makers::add);
        for (String preposition : words.all("author")) {
            makers.addAll(clause.obliques(document, preposition));
        }
        makers.addAll(clause.tree().children(document, "compound"));
        makers.addAll(clause.tree().children(document, "amod"));
        clause.tree().children(document, "acl").forEach(issued -> makers.addAll(clause.obliques(issued, "by")));
        return makers.stream()
                .map(maker -> meant(clause, maker))
                .filter(actors -> !actors.isEmpty())
                .findFirst()
                .or(() -> ofState(clause, document))
                .or(() -> joint(clause, document))
                .orElse(List.of());
    }

    /** "The <i>Croatian</i> statement". */
    private Optional<List<Actor>> ofState(Clause clause, int document) {
        Set<Actor> states = adjectives(clause, document, "amod");
        return states.size() == 1 ? Optional.of(List.copyOf(states)) : Optional.empty();
    }

    /** "A joint statement" is of the two states the article is about. */
    private Optional<List<Actor>> joint(Clause clause, int document) {
        return clause.tree().children(document, "amod").stream()
                .filter(word -> words.has("shared", clause.lemma(word)))
                .findFirst()
                .map(word -> List.copyOf(prominence().pair()));
    }

    /** Speakers named by a noun phrase: whom it stands for, or who speaks through it. */
    public List<Actor> speakers(Clause clause, int head) {
        List<Actor> named = meant(clause, head);
        boolean document = named.isEmpty() && words.has("document", clause.lemma(head));
        return document ? author(clause, head) : named;
    }

    /** A person who acts for a state or a body. */
    public boolean isOfficialPerson(Actor actor) {
        return actor instanceof Actor.Person && isOfficial(actor);
    }

    /** Whether two sentences name one person. */
    public boolean sharePersons(Sentence one, Sentence other) {
        Set<Actor> persons = persons(one).collect(Collectors.toSet());
        return persons(other).anyMatch(persons::contains);
    }

    private Stream<Actor> persons(Sentence sentence) {
        return cast.in(sentence.index()).stream()
                .flatMap(mention -> mention.actors().stream())
                .filter(Actor.Person.class::isInstance);
    }

    public List<Mention> mentionsIn(Sentence sentence, Span span) {
        return cast.in(sentence.index()).stream()
                .filter(mention -> span.overlaps(mention.span()))
                .toList();
    }

    /** Which states the article is about. */
    public Prominence prominence() {
        return new Prominence(this);
    }

    public Atlas atlas() {
        return atlas;
    }

    public Cast cast() {
        return cast;
    }
}
