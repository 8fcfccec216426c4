package io.github.entente.actor.following;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Cast;
import io.github.entente.actor.Link;
import io.github.entente.actor.Mention;
import io.github.entente.actor.Office;
import io.github.entente.actor.PlaceMention;
import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.actor.naming.Agencies;
import io.github.entente.actor.naming.BodyNouns;
import io.github.entente.actor.naming.BodyReader;
import io.github.entente.actor.naming.Confidence;
import io.github.entente.actor.naming.Credits;
import io.github.entente.actor.naming.FollowingWords;
import io.github.entente.actor.naming.Hit;
import io.github.entente.actor.naming.Homes;
import io.github.entente.actor.naming.Homonyms;
import io.github.entente.actor.naming.Line;
import io.github.entente.actor.naming.Metonyms;
import io.github.entente.actor.naming.NameFinder;
import io.github.entente.actor.naming.OfficeReader;
import io.github.entente.actor.naming.People;
import io.github.entente.actor.naming.PluralOffices;
import io.github.entente.actor.naming.Quotation;
import io.github.entente.actor.naming.SharedNames;
import io.github.entente.article.Article;
import io.github.entente.article.PublicationTime;
import io.github.entente.language.Document;
import io.github.entente.language.Language;
import io.github.entente.language.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds everybody an English article mentions, by full name and by whatever stands for it later: "Wang", "his Japanese counterpart", "she",
 * "Tokyo", "the Japanese side", "both ministers".
 *
 * <p>Words and their tags are enough; dependency trees are used where sentences have them. The same document always gives the same cast. One
 * object may be used from several threads.
 */
public final class Casting {

    private final Gazetteer gazetteer;
    private final Language language;
    private final FollowingWords words;
    private final BodyNouns bodyNouns;
    private final NameFinder names;
    private final BodyReader bodies;
    private final OfficeReader offices;
    private final PluralOffices plurals;
    private final Homes homes;

    /** @param language the language documents are in: it is asked whether a name nothing explains is a person's */
    public Casting(Gazetteer gazetteer, Language language) {
        this.gazetteer = gazetteer;
        this.language = language;
        this.words = FollowingWords.shipped();
        this.bodyNouns = BodyNouns.shipped();
        this.names = new NameFinder(gazetteer, words);
        this.bodies = new BodyReader(gazetteer);
        this.offices = new OfficeReader(gazetteer, words, bodies);
        this.plurals = new PluralOffices(gazetteer, words);
        this.homes = new Homes(gazetteer);
    }

    public Cast cast(Document document) {
        Article article = document.article();
        Optional<LocalDate> day = article.published().map(PublicationTime::date);
        People people = new People(words, day);
        Scene scene = new Scene(gazetteer, people, new Memory(), day, home(article));
        List<Line> lines = lines(document, scene.home());
        scene.states(mostNamed(lines));
        UnsaidStates unsaid = new UnsaidStates(scene, words, lines);
        new Introductions(scene, words, lines, unsaid, language).read();

        Antecedents antecedents = new Antecedents(scene);
        SurnameMentions surnames = new SurnameMentions(scene, words);
        Incumbents incumbents = new Incumbents(scene, words);
        BodyMentions institutions = new BodyMentions(scene, words, bodyNouns, unsaid);
        FollowedBodies followed = new FollowedBodies(scene, bodyNouns);
        BodyHeads heads = new BodyHeads(scene, words, followed);
        RoleMentions roles = new RoleMentions(scene, new Spokespersons(scene, institutions, bodyNouns), incumbents);
        Visits visits = new Visits();
        HostMentions hosts = new HostMentions(scene, words, visits);
        Succession succession = new Succession(scene, words);
        StateMentions states = new StateMentions(new Metonyms(), scene, words, incumbents);
        CounterpartMentions counterparts = new CounterpartMentions(scene, words, antecedents, incumbents);
        PronounMentions pronouns = new PronounMentions(scene, words, antecedents);
        StateEpithets epithets = new StateEpithets(scene, words, antecedents);
        GroupMentions groups = new GroupMentions(scene, words, incumbents);
        OfficeGroups officers = new OfficeGroups(scene, incumbents, groups);
        CounterpartGroups peers = new CounterpartGroups(scene, incumbents);
        UnknownBodies unknown = new UnknownBodies(words);
        Abbreviations abbreviations = new Abbreviations();
        Quotation quotation = new Quotation();
        FirstPerson self = new FirstPerson(words);
        for (Line line : lines) {
            boolean[] quoted = quotation.read(line);
            abbreviations.read(line);
            unknown.read(line);
            surnames.read(line);
            officers.read(line);
            heads.read(line);
            roles.read(line);
            hosts.read(line);
            institutions.read(line);
            followed.read(line);
            states.read(line);
            abbreviations.learn(line);
            counterparts.read(line);
            peers.read(line);
            pronouns.persons(line, quoted);
            groups.read(line);
            self.read(line, quoted);
            epithets.read(line);
            pronouns.others(line, quoted);
            epithets.readOwned(line);
            officers.readOwned(line);
            institutions.readOwned(line);
            roles.readOwned(line);
            hosts.readOwned(line);
            succession.readOwned(line);
            visits.read(line, line.size());
            scene.memory().add(line);
        }
        List<Mention> mentions = lines.stream()
                .flatMap(line -> line.found().stream().map(found -> found.mention(line.index())))
                .sorted(Comparator.comparing(Mention::span))
                .toList();
        return new Cast(
                mentions,
                lines.stream()
                        .flatMap(line -> line.places().stream())
                        .sorted(Comparator.comparing(PlaceMention::span))
                        .toList(),
                offices(people, counterparts.implied()),
                links(mentions, scene));
    }

    private static List<Actor.State> mostNamed(List<Line> lines) {
        Map<Actor.State, Long> named = lines.stream()
                .flatMap(line -> line.hits().stream())
                .flatMap(hit -> hit.owner().stream())
                .collect(Collectors.groupingBy(state -> state, LinkedHashMap::new, Collectors.counting()));
        return named.entrySet().stream()
                .sorted(Map.Entry.<Actor.State, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Link> links(List<Mention> mentions, Scene scene) {
        return mentions.stream()
                .flatMap(mention -> mention.actors().stream())
                .distinct()
                .flatMap(actor -> scene.link(actor).or(() -> link(actor, mentions)).stream())
                .toList();
    }

    /** Whoever came in without a full name is as sure as the surest mention. */
    private static Optional<Link> link(Actor actor, List<Mention> mentions) {
        double surest = actor instanceof Actor.Person
                ? mentions.stream()
                        .filter(mention -> mention.actors().contains(actor))
                        .mapToDouble(Mention::confidence)
                        .max()
                        .orElseThrow()
                : Confidence.LINK_NO_PERSON;
        return actor.wikidata().map(item -> new Link(actor, item, surest));
    }

    private List<Line> lines(Document document, Optional<String> home) {
        String text = document.article().text();
        Agencies agencies = new Agencies(words);
        List<Sentence> sentences = document.sentences().stream()
                .filter(sentence -> !sentence.tokens().isEmpty())
                .toList();
        List<List<Hit>> hits = sentences.stream()
                .map(sentence ->
                        agencies.without(Credits.without(names.find(sentence, text), sentence, words), sentence))
                .toList();
        SharedNames shared = new SharedNames(words, hits, home);
        Homonyms homonyms = new Homonyms(hits);
        return IntStream.range(0, sentences.size())
                .mapToObj(i -> new Line(
                                sentences.get(i),
                                text,
                                homonyms.settled(shared.without(hits.get(i), sentences.get(i))),
                                words)
                        .read(bodies, offices, plurals, text))
                .toList();
    }

    /** What the article says its persons are; "counterpart" only where it has no better words. */
    private static List<Office> offices(People people, List<Office> implied) {
        List<Office> said = people.offices();
        List<Office> all = new ArrayList<>(said);
        implied.stream()
                .filter(office -> said.stream()
                        .noneMatch(other -> other.holder().equals(office.holder())
                                && other.role().isPresent()))
                .forEach(all::add);
        return all.stream().sorted(Comparator.comparing(Office::span)).toList();
    }

    /** The state an article was written in, which newsrooms leave unsaid: "BEIJING - Foreign Ministry spokesperson ...". */
    private Optional<String> home(Article article) {
        return article.dateline()
                .flatMap(dateline -> homes.ofPlace(dateline.place()))
                .or(() -> article.publisher().flatMap(homes::ofMedium));
    }
}
