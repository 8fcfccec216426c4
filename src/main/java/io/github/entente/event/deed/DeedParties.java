package io.github.entente.event.deed;

import io.github.entente.actor.Actor;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who does it, by the grammar around a word that tells a deed; with what and to whom, {@link DeedThings} and {@link DeedTargets} tell. */
final class DeedParties {

    private final Clause clause;
    private final Sides sides;
    private final DeedLexicon lexicon;
    private final EventWords words;
    private final Belonging belonging;
    private final DeedThings things;
    private final DeedTargets targets;

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
        this.things = new DeedThings(clause, sides, lexicon, belonging, earlier);
        this.targets = new DeedTargets(clause, sides, lexicon, words, belonging, things);
    }

    DeedTargets targets() {
        return targets;
    }

    DeedThings things() {
        return things;
    }

    /** Whether somebody does it of whom nobody knows whose side he is on. */
    boolean isDoneByStrangers(int word) {
        return !things.isPassive(word)
                && clause.token(word).isVerb()
                && clause.subject(word)
                        .filter(who -> !clause.token(who).isVerb() && !lexicon.isOf("talks", clause.token(who)))
                        .filter(who -> sides.sides(belonging.of(who)).isEmpty() || isWithStrangers(who))
                        .isPresent();
    }

    /** Whether its grammar may leave unsaid who does it: a passive. */
    boolean isLeftOpen(DeedCue cue, int word) {
        return things.isPassive(word) || cue.frame() == DeedCue.Frame.BIDDEN;
    }

    /** Whether "it" or "they" do it and nobody knows who that is. */
    boolean isDoneByPronoun(int word) {
        return clause.token(word).isVerb()
                && clause.tree().children(word, "nsubj").stream()
                        .anyMatch(who -> clause.token(who).tag().equals("PRP"));
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
        if (cue.pos() == DeedCue.Pos.NOUN) {
            Stream.of(word, thing)
                    .distinct()
                    .flatMap(from -> clause.obliques(from, "by").stream())
                    .forEach(who -> found.addAll(official(who)));
            if (found.isEmpty()) {
                before(word).forEach(found::addAll);
            }
        } else if (cue.frame() == DeedCue.Frame.BIDDEN) {
            clause.tree()
                    .children(word, "obj")
                    .forEach(from -> belonging.where(from).ifPresent(found::add)); // "must leave Japan"
        } else if (things.isPassive(word)
                && !(things.isBareParticiple(word) && cue.at().contains("subj"))) {
            clause.obliques(word, "by").forEach(who -> found.addAll(official(who)));
        } else if (things.isOwned(word)) {
            found.addAll(official(clause.tree().head(word)));
        } else if (things.isGerundRead(word)) {
            int above = clause.tree().head(clause.tree().head(word));
            if (above >= 0 && clause.token(above).isVerb()) {
                clause.subject(above).ifPresent(who -> found.addAll(official(who)));
            }
        } else {
            clause.subject(word)
                    .filter(who -> who != thing || cue.at().contains("subj"))
                    .ifPresent(who -> found.addAll(official(who)));
            if (found.isEmpty() && !hasSubject(word)) {
                found.addAll(before(cue, word));
            }
        }
        if (found.isEmpty()) {
            found.addAll(elsewhere(cue, word, thing));
        }
        if (cue.frame() == DeedCue.Frame.TOGETHER) {
            for (String preposition : words.all("deed-with")) {
                Stream.concat(Stream.of(word, thing), clause.tree().children(thing, "nmod").stream())
                        .distinct()
                        .flatMap(from -> clause.obliques(from, preposition).stream())
                        .filter(who -> !isLookingOn(who))
                        .forEach(who -> found.addAll(official(who)));
            }
            if (sides.sides(found).size() < 2) {
                found.addAll(belonging.owners(thing));
            }
        }
        found.removeIf(actor -> !sides.isOfficial(actor));
        return List.copyOf(found);
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

    /** Where the word itself names nobody: whose things they are, who decided it, or where people are held. */
    private List<Actor> elsewhere(DeedCue cue, int word, int thing) {
        if (cue.frame() == DeedCue.Frame.OWN) {
            return belonging.of(thing);
        }
        if (clause.token(word).isVerb() && clause.isInfinitive(word)) {
            return DeedStatus.decision(clause, words, word)
                    .map(this::deciders)
                    .orElseGet(() -> new DeedStatus(clause, words).isRanked(word) ? ranked(word) : List.of());
        }
        boolean open = cue.pos() == DeedCue.Pos.NOUN || things.isPassive(word);
        if (open && cue.frame() == DeedCue.Frame.EITHER) { // "the Danish embassy in Baghdad was closed"
            Set<Actor> owner = sides.sides(belonging.of(thing));
            boolean abroad =
                    targets.places(cue, word, thing).flatMap(List::stream).anyMatch(state -> !owner.contains(state));
            return abroad && owner.size() == 1 ? List.copyOf(owner) : List.of();
        }
        if (!open || cue.frame() != DeedCue.Frame.ON) {
            return List.of();
        }
        List<Actor> listing = cue.with().contains("list") ? listing(word) : List.of();
        if (!listing.isEmpty()) {
            return listing;
        }
        if (lexicon.isOf("envoy", clause.token(thing))) { // "was summoned to the Danish Foreign Ministry"
            List<Actor> hosts = words.all("host").stream()
                    .flatMap(preposition -> clause.obliques(word, preposition).stream())
                    .flatMap(host -> official(host).stream())
                    .toList();
            if (!hosts.isEmpty()) {
                return hosts;
            }
        }
        return lexicon.isOf("held", clause.token(thing)) ? keepers(word, thing) : List.of();
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
                .map(this::official)
                .filter(actors -> !actors.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** "the decision by Japan to expel", "Japan's decision to expel". */
    private List<Actor> deciders(int noun) {
        List<Actor> by = clause.obliques(noun, "by").stream()
                .flatMap(who -> official(who).stream())
                .toList();
        return by.isEmpty() ? before(noun).findFirst().orElse(List.of()) : by;
    }

    /** "was arrested in Japan", "were expelled from Japan", "the detained Danes in Japan". */
    private List<Actor> keepers(int word, int thing) {
        boolean attribute = things.modified(word).isPresent();
        return words.all(attribute ? "place" : "keeper").stream()
                .flatMap(preposition -> clause.obliques(attribute ? thing : word, preposition).stream())
                .flatMap(place -> belonging.where(place).stream())
                .toList();
    }

    /** "Japan's ban", "the Japanese ban", "Tokyo ban": whose deed a noun tells. */
    private Stream<List<Actor>> before(int noun) {
        return Stream.of("nmod:poss", "amod", "compound")
                .flatMap(relation -> clause.tree().children(noun, relation).stream())
                .map(belonging::of)
                .filter(actors -> !actors.isEmpty())
                .limit(1);
    }

    /** Companies, protesters and the like do no deeds of states. */
    private List<Actor> official(int head) {
        boolean body = sides.mention(clause.sentence(), head)
                .filter(mention -> mention.actors().stream().allMatch(Actor.Organisation.class::isInstance))
                .isPresent(); // the European Union is no trade union
        if (!body && lexicon.isOf("private", clause.token(head))) {
            return List.of();
        }
        List<Actor> named = belonging.of(head);
        return named.isEmpty() && lexicon.isOf("authority", clause.token(head)) ? seated(head) : named;
    }

    /** "a Moscow court", "authorities in Beijing": of the state where they sit. */
    private List<Actor> seated(int head) {
        return Stream.concat(clause.tree().children(head, "compound").stream(), clause.obliques(head, "in").stream())
                .flatMap(place -> belonging.where(place).stream())
                .limit(1)
                .toList();
    }
}
