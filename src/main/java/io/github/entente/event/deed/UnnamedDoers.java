package io.github.entente.event.deed;

import io.github.entente.actor.Actor;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who does a deed whose own word names nobody: whose things they are, who decided it, in whose land it happens. */
final class UnnamedDoers {

    private final Clause clause;
    private final Sides sides;
    private final DeedLexicon lexicon;
    private final EventWords words;
    private final Belonging belonging;
    private final Participles participles;
    private final DeedTargets targets;
    private final Hosts hosts;
    private final Officials officials;

    UnnamedDoers(
            Clause clause,
            Sides sides,
            DeedLexicon lexicon,
            EventWords words,
            Belonging belonging,
            Participles participles,
            DeedTargets targets,
            Hosts hosts,
            Officials officials) {
        this.clause = clause;
        this.sides = sides;
        this.lexicon = lexicon;
        this.words = words;
        this.belonging = belonging;
        this.participles = participles;
        this.targets = targets;
        this.hosts = hosts;
        this.officials = officials;
    }

    /** Where the word itself names nobody: whose things they are, who decided it, or where people are held. */
    List<Actor> of(DeedCue cue, int word, int thing) {
        if (cue.frame() == DeedCue.Frame.OWN) {
            if (isDoneByFirstPerson(word)) {
                return List.of();
            }
            List<Actor> owners = belonging.of(thing);
            return owners.isEmpty() && isLeftOpen(cue, word) ? hosts.ofReceiver(word) : owners;
        }
        if (clause.token(word).isVerb() && clause.isInfinitive(word)) {
            return new DeedStatus(clause, words).isRanked(word) ? ranked(word) : List.of();
        }
        boolean open = cue.pos() == DeedCue.Pos.NOUN || participles.isPassive(word);
        if (open && cue.frame() == DeedCue.Frame.EITHER) { // "the Danish embassy in Baghdad was closed"
            Set<Actor> owner = sides.sides(belonging.of(thing));
            boolean abroad =
                    targets.places(cue, word, thing).flatMap(List::stream).anyMatch(state -> !owner.contains(state));
            // "Denmark's border with Germany was closed", "Denmark's market was opened to German beef"
            boolean shared = !clause.obliques(thing, "with").isEmpty()
                    || !clause.obliques(word, "to").isEmpty();
            return (abroad || shared) && owner.size() == 1 ? List.copyOf(owner) : List.of();
        }
        if (!open || cue.frame() != DeedCue.Frame.ON) {
            return List.of();
        }
        List<Actor> body = cue.things().filter("polity"::equals).isPresent() ? body(word) : List.of();
        if (!body.isEmpty()) {
            return body;
        }
        List<Actor> listing = cue.with().contains("list") ? listing(word) : List.of();
        if (!listing.isEmpty()) {
            return listing;
        }
        if (cue.isSummons()
                || lexicon.isOf("envoy", clause.token(thing))) { // "was summoned to the Danish Foreign Ministry"
            List<Actor> called = words.all("host").stream()
                    .flatMap(preposition -> clause.obliques(word, preposition).stream())
                    .flatMap(host -> officials.of(host).stream())
                    .toList();
            if (!called.isEmpty() && !hosts.isOwnEnvoy(called, thing)) {
                return called;
            }
        }
        if (cue.things().filter("encounter"::equals).isPresent()) { // "the Danish king's visit to Rome was called off"
            return belonging.owners(thing);
        }
        if (cue.isSummons()) {
            return hosts.of(thing);
        }
        if (lexicon.isOf("envoy", clause.token(thing))
                && !hosts.of(thing).isEmpty()) { // "The Danish envoy in Rome was expelled"
            return hosts.of(thing);
        }
        boolean kept = lexicon.isOf("held", clause.token(thing))
                || cue.things().filter("vessel"::equals).isPresent();
        return kept ? keepers(word, thing) : List.of();
    }

    /** "<i>We</i> recall our envoy", "<i>My government</i> is recalling its envoy": whoever says so. */
    boolean isDoneByFirstPerson(int word) {
        return clause.token(word).isVerb()
                && clause.tree().children(word, "nsubj").stream()
                        .flatMap(
                                who -> Stream.concat(Stream.of(who), clause.tree().children(who, "nmod:poss").stream()))
                        .anyMatch(who -> words.has("first-person", clause.lemma(who))
                                || words.has("of-first-person", clause.lemma(who)));
    }

    /** "was suspended <i>from the Arab League</i>". */
    private List<Actor> body(int word) {
        return clause.obliques(word, "from").stream()
                .flatMap(who -> officials.of(who).stream())
                .filter(Actor.Organisation.class::isInstance)
                .filter(actor -> actor.country().isEmpty())
                .toList();
    }

    /** Whether its grammar may leave unsaid who does it: a passive. */
    boolean isLeftOpen(DeedCue cue, int word) {
        return participles.isPassive(word)
                || cue.frame() == DeedCue.Frame.BIDDEN
                || isSent(cue) && clause.token(word).isVerb();
    }

    /** "a note of protest <i>went</i> to the embassy": sent by whom it does not say. */
    private static boolean isSent(DeedCue cue) {
        return cue.frame() == DeedCue.Frame.OWN
                && cue.at().contains("subj")
                && cue.things().filter("protest"::equals).isPresent();
    }

    /** Whose list it is: "was taken off <i>Britain's</i> red list". */
    private List<Actor> listing(int verb) {
        return clause.tree().subtree(verb).stream()
                .boxed()
                .filter(word -> clause.lemma(word).endsWith("list"))
                .map(belonging::owners)
                .filter(owners -> !owners.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** "<i>Oman</i> was the first state to return its envoy", "<i>Oman</i>, the first state to return its envoy, ...". */
    private List<Actor> ranked(int infinitive) {
        int noun = clause.tree().head(infinitive);
        Stream<Integer> above =
                clause.tree().is(noun, "appos") ? Stream.of(clause.tree().head(noun)) : Stream.empty();
        return Stream.concat(clause.tree().children(noun, "nsubj").stream(), above)
                .map(officials::of)
                .filter(actors -> !actors.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whose decision it was: "its" in "Japan's decision to recall its envoy" may be anybody's. */
    List<Actor> decided(int word) {
        return clause.token(word).isVerb() && clause.isInfinitive(word)
                ? DeedStatus.decision(clause, words, word).map(this::deciders).orElse(List.of())
                : List.of();
    }

    /** "the decision by Japan to expel", "the decision of Japan to expel", "Japan's decision to expel". */
    private List<Actor> deciders(int noun) {
        List<Actor> behind = Stream.concat(Stream.of("by"), words.all("belonging").stream())
                .flatMap(preposition -> clause.obliques(noun, preposition).stream())
                .flatMap(who -> officials.of(who).stream())
                .toList();
        return behind.isEmpty() ? officials.before(noun).findFirst().orElse(List.of()) : behind;
    }

    /** "<i>Japan</i> announced the closure of its border". */
    List<Actor> announcing(int noun) {
        int verb = clause.tree().head(noun);
        boolean announced = clause.tree().is(noun, "obj") && words.has("announcing", clause.lemma(verb));
        return announced ? clause.subject(verb).map(officials::of).orElse(List.of()) : List.of();
    }

    /** "<i>Japan</i> passed a law banning", "<i>Japan's</i> decree barring". */
    List<Actor> decreeing(int gerund) {
        int decree = clause.tree().head(gerund);
        boolean decreed = clause.token(gerund).tag().equals("VBG")
                && clause.tree().is(gerund, "acl")
                && words.has("decree", clause.lemma(decree));
        if (!decreed) {
            return List.of();
        }
        int verb = clause.tree().head(decree);
        List<Actor> issuing = clause.tree().is(decree, "obj")
                ? clause.subject(verb).map(officials::of).orElse(List.of())
                : List.of();
        return issuing.isEmpty() ? deciders(decree) : issuing;
    }

    /** "was arrested in Japan", "were expelled from Japan", "the detained Danes in Japan". */
    private List<Actor> keepers(int word, int thing) {
        boolean attribute = participles.modified(word).isPresent();
        return words.all(attribute ? "place" : "keeper").stream()
                .flatMap(preposition -> clause.obliques(attribute ? thing : word, preposition).stream())
                .flatMap(place -> belonging.where(place).stream())
                .toList();
    }
}
