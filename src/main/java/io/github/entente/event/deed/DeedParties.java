package io.github.entente.event.deed;

import io.github.entente.actor.Actor;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who does it, by the grammar around a word that tells a deed; with what and to whom, {@link DeedThings} and {@link DeedTargets} tell. */
final class DeedParties {

    private final Clause clause;
    private final Sides sides;
    private final DeedLexicon lexicon;
    private final EventWords words;
    private final Belonging belonging;
    private final Participles participles;
    private final DeedThings things;
    private final DeedTargets targets;
    private final Hosts hosts;
    private final Officials officials;
    private final UnnamedDoers unnamed;

    DeedParties(
            Clause clause,
            Sides sides,
            DeedLexicon lexicon,
            EventWords words,
            Belonging belonging,
            EarlierThings earlier) {
        this.clause = clause;
        this.sides = sides;
        this.lexicon = lexicon;
        this.words = words;
        this.belonging = belonging;
        this.participles = new Participles(clause, sides, lexicon);
        this.things = new DeedThings(clause, sides, lexicon, belonging, earlier, participles);
        this.targets = new DeedTargets(clause, sides, lexicon, words, belonging, things);
        this.hosts = new Hosts(clause, sides, words, belonging, things);
        this.officials = new Officials(clause, sides, lexicon, belonging);
        this.unnamed =
                new UnnamedDoers(clause, sides, lexicon, words, belonging, participles, targets, hosts, officials);
    }

    DeedTargets targets() {
        return targets;
    }

    DeedThings things() {
        return things;
    }

    Participles participles() {
        return participles;
    }

    /** Whether somebody does it of whom nobody knows whose side he is on. */
    boolean isDoneByStrangers(int word) {
        return !participles.isPassive(word)
                && clause.token(word).isVerb()
                && clause.subject(word)
                        .filter(who -> !clause.token(who).isVerb() && !lexicon.isOf("talks", clause.token(who)))
                        .filter(who -> sides.sides(belonging.of(who)).isEmpty() || isWithStrangers(who))
                        .isPresent();
    }

    /** Whether its grammar may leave unsaid who does it. */
    boolean isLeftOpen(DeedCue cue, int word) {
        return unnamed.isLeftOpen(cue, word);
    }

    /** Whether "it" or "they" do it and nobody knows who that is. */
    boolean isDoneByPronoun(int word) {
        return unnamed.isDoneByFirstPerson(word)
                || clause.token(word).isVerb()
                        && clause.tree().children(word, "nsubj").stream()
                                .anyMatch(who -> clause.token(who).tag().equals("PRP"));
    }

    /** "told <i>its ambassador</i> to return": what one has one's own people do is done to nobody. */
    boolean isToldToOwn(int word, Set<Actor> own) {
        return clause.tree().children(word, "xcomp").stream().anyMatch(clause::isInfinitive)
                && things.objects(word)
                        .map(told -> sides.sides(belonging.of(told)))
                        .anyMatch(told -> !told.isEmpty() && own.equals(told));
    }

    /** "<i>each</i> country expelled two diplomats". */
    boolean isDoneByEach(int word) {
        return clause.subject(word)
                .filter(who -> clause.lemma(who).equals("each")
                        || clause.tree().children(who, "det").stream()
                                .anyMatch(det -> clause.lemma(det).equals("each")))
                .isPresent();
    }

    /** "Berlin and 14 other capitals". */
    private boolean isWithStrangers(int who) {
        return clause.joined(who).stream()
                .anyMatch(one -> one != who
                        && sides.sides(belonging.of(one)).isEmpty()
                        && !clause.tree().children(one, "amod").isEmpty());
    }

    /** Who does it; nobody where that is left open. */
    List<Actor> doers(DeedCue cue, int word, int thing) {
        Set<Actor> found = new LinkedHashSet<>();
        List<Actor> decided = unnamed.decided(word);
        if (!decided.isEmpty()) {
            found.addAll(decided);
        } else if (cue.pos() == DeedCue.Pos.NOUN) {
            Stream.of(word, thing)
                    .distinct()
                    .flatMap(from -> clause.obliques(from, "by").stream())
                    .forEach(who -> found.addAll(officials.of(who)));
            if (found.isEmpty()) {
                officials.before(word).forEach(found::addAll);
            }
            if (found.isEmpty()) {
                found.addAll(unnamed.announcing(word));
            }
        } else if (cue.frame() == DeedCue.Frame.BIDDEN) {
            clause.tree()
                    .children(word, "obj")
                    .forEach(from -> belonging.where(from).ifPresent(found::add)); // "must leave Japan"
        } else if (cue.frame() == DeedCue.Frame.FROM) {
            Stream.concat(Stream.of(word, thing), clause.tree().children(thing, "nmod").stream())
                    .flatMap(base -> clause.obliques(base, "from").stream())
                    .forEach(who -> found.addAll(officials.of(who)));
        } else if (blamed(word).isPresent()) {
            found.addAll(officials.of(blamed(word).get()));
        } else if (prompted(word).isPresent()) {
            found.addAll(officials.of(prompted(word).get()));
        } else if (participles.isCaused(word)) {
            clause.subject(clause.tree().head(word)).ifPresent(who -> found.addAll(officials.of(who)));
        } else if (participles.isPassive(word)
                && !(participles.isBare(word) && cue.at().contains("subj"))) {
            Stream.concat(Stream.of(word), clause.tree().children(word, "obj").stream()) // "declared an alien by Japan"
                    .flatMap(from -> clause.obliques(from, "by").stream())
                    .forEach(who -> {
                        found.addAll(officials.of(who));
                        found.addAll(hosts.listed(who));
                    });
        } else if (participles.isOwned(word)) {
            found.addAll(officials.of(clause.tree().head(word)));
        } else if (participles.isGerundRead(word)) {
            int above = clause.tree().head(clause.tree().head(word));
            if (above >= 0 && clause.token(above).isVerb()) {
                clause.subject(above).ifPresent(who -> found.addAll(officials.of(who)));
            }
        } else {
            clause.subject(word)
                    .filter(who -> who != thing || cue.at().contains("subj"))
                    .ifPresent(who -> found.addAll(officials.of(who)));
            if (found.isEmpty()) {
                found.addAll(unnamed.decreeing(word));
            }
            if (found.isEmpty() && !hasSubject(word)) {
                found.addAll(before(cue, word));
            }
        }
        if (cue.isSummons() && hosts.isOwnEnvoy(found, thing)) {
            found.clear();
        }
        if (found.isEmpty()) {
            found.addAll(unnamed.of(cue, word, thing));
        }
        if (cue.isVote() && cue.pos() == DeedCue.Pos.VERB) { // "voted <i>with Japan</i> against it"
            clause.obliques(word, "with").forEach(who -> found.addAll(officials.of(who)));
        }
        if (cue.frame() == DeedCue.Frame.TOGETHER) {
            for (String preposition : words.all("deed-with")) {
                Stream.concat(Stream.of(word, thing), clause.tree().children(thing, "nmod").stream())
                        .distinct()
                        .flatMap(from -> clause.obliques(from, preposition).stream())
                        .filter(who -> !isLookingOn(who))
                        .forEach(who -> found.addAll(officials.of(who)));
            }
            if (cue.things().filter("polity"::equals).isPresent()) { // "fought <i>France and China</i>"
                clause.joined(thing).forEach(who -> found.addAll(officials.of(who)));
            }
            if (sides.sides(found).size() < 2) {
                found.addAll(belonging.owners(thing));
            }
        }
        if (cue.frame() == DeedCue.Frame.OWN && lexicon.isOf("envoy", clause.token(thing))) {
            List<Actor> own = hosts.sender(found, thing);
            if (!own.isEmpty()) {
                return own;
            }
        }
        // a state leaves a body; whoever "left the United Nations on Friday" walked out of its house
        boolean member = cue.things().filter("bloc"::equals).isPresent();
        found.removeIf(actor -> !sides.isOfficial(actor) || member && !(actor instanceof Actor.State));
        return List.copyOf(found);
    }

    /** "announced the <i>closure</i> of its border": done by whoever announces it. */
    boolean isAnnounced(int noun) {
        return !unnamed.announcing(noun).isEmpty();
    }

    boolean isBlamed(int word) {
        return clause.token(word).isVerb() && blamed(word).isPresent();
    }

    /** "criticised <i>Japan</i> for expelling", "thanked <i>Japan</i> for sending": who did it is the object. */
    private Optional<Integer> blamed(int gerund) {
        int above = participles.isGerundRead(gerund)
                ? clause.tree().head(clause.tree().head(gerund))
                : clause.tree().head(gerund);
        boolean purpose = clause.token(gerund).tag().equals("VBG")
                && gerund > 0
                && clause.lemma(gerund - 1).equals("for");
        return purpose && above >= 0 && clause.token(above).isVerb()
                ? clause.tree().children(above, "obj").stream()
                        .filter(who -> who < gerund)
                        .findFirst()
                : Optional.empty();
    }

    /** "prompting <i>Japan</i> to expel two", "led <i>Japan</i> to recall its envoy". */
    private Optional<Integer> prompted(int infinitive) {
        int above = clause.tree().head(infinitive);
        return above >= 0
                        && clause.tree().is(infinitive, "xcomp")
                        && clause.isInfinitive(infinitive)
                        && words.has("prompting", clause.lemma(above))
                ? clause.tree().child(above, "obj").filter(who -> who < infinitive)
                : Optional.empty();
    }

    private boolean hasSubject(int verb) {
        return clause.tree().children(verb, "nsubj").stream()
                .anyMatch(who -> !clause.token(who).isVerb());
    }

    /** "signed it with the president of Japan <i>looking on</i>". */
    private boolean isLookingOn(int who) {
        return clause.tree().subtree(who).stream()
                .anyMatch(below ->
                        clause.token(below).tag().equals("VBG") && words.has("onlooking", clause.lemma(below)));
    }

    /** Where the parser loses a subject, the last actor before the verb that nothing is done to: "Nepal, which claims the area, <i>summoned</i>". */
    private List<Actor> before(DeedCue cue, int verb) {
        if (!clause.token(verb).tag().equals("VBD") && clause.auxiliaries(verb).isEmpty()
                || cue.at().contains("subj") && cue.frame() == DeedCue.Frame.OWN) {
            return List.of();
        }
        for (int at = verb - 1; at >= 0; at--) {
            String tag = clause.token(at).tag();
            if (tag.equals(",")) {
                at = beforeAside(at);
            } else if (tag.equals(":")
                    || tag.matches("VB[DPZ]|MD") && clause.tree().head(at) != verb) {
                return List.of();
            } else if (isFree(at)) {
                List<Actor> named = sides.mention(clause.sentence(), at)
                        .map(mention -> mention.actors())
                        .orElse(List.of());
                if (!sides.sides(named).isEmpty()) {
                    return named;
                }
            }
        }
        return List.of();
    }

    /** Where "which ..." stands between marks, the mark before it. */
    private int beforeAside(int mark) {
        for (int at = mark - 1; at > 0; at--) {
            if (clause.token(at).tag().equals(",")) {
                return clause.token(at + 1).tag().matches("WDT|WP") ? at : mark;
            }
        }
        return mark;
    }

    private boolean isFree(int word) {
        return Stream.of("obj", "iobj", "obl", "nmod")
                        .noneMatch(relation -> clause.tree().is(word, relation))
                || clause.tree().relation(word).equals("nmod:poss");
    }
}
