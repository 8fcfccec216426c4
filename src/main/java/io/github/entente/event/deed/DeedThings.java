package io.github.entente.event.deed;

import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a deed is done with or to, by the grammar around the word that tells it. */
final class DeedThings {

    /** "the end of the ban on imports of tea, imposed in 2020": so many nouns may stand above the last. */
    private static final int HIGHEST = 4;

    /** The forms of verbs that deeds.csv tells of with the object of a verb below them, with their tags. */
    private static final Map<String, String> BELOW = Map.of("gerund", "VBG", "infinitive", "VB");

    private final Clause clause;
    private final DeedLexicon lexicon;
    private final EarlierThings earlier;
    private final ThingNames names;
    private final Participles participles;

    DeedThings(
            Clause clause,
            Sides sides,
            DeedLexicon lexicon,
            Belonging belonging,
            EarlierThings earlier,
            Participles participles) {
        this.clause = clause;
        this.participles = participles;
        this.lexicon = lexicon;
        this.earlier = earlier;
        this.names = new ThingNames(clause, sides, lexicon, belonging, earlier);
    }

    EarlierThings earlier() {
        return earlier;
    }

    /** The thing a deed is done with; the word itself where its row asks for none; empty where it is not there. */
    Optional<Integer> thing(DeedCue cue, int word, boolean itself) {
        if (cue.things().isEmpty()) {
            return Optional.of(
                    cue.pos() == DeedCue.Pos.NOUN
                            ? word
                            : objects(word).findFirst().orElse(word));
        }
        String group = cue.things().get();
        Stream<Integer> places = cue.at().stream()
                .flatMap(at -> at.equals("obj")
                        ? Stream.concat(objects(word), called(cue, word))
                        : at.equals("subj")
                                ? actors(word)
                                : BELOW.containsKey(at)
                                        ? below(word, BELOW.get(at))
                                        : Stream.of(
                                                        Stream.of(word),
                                                        objects(word),
                                                        particles(word)) // "stayed away from"
                                                .flatMap(bases -> bases)
                                                .flatMap(from -> clause.obliques(from, at).stream()));
        if (cue.pos() == DeedCue.Pos.NOUN && cue.at().contains("of")) { // "missile launches"
            places = Stream.concat(places, clause.tree().children(word, "compound").stream());
        }
        return places.flatMap(place -> clause.joined(place).stream())
                .flatMap(place -> (itself ? names.itself(group, place) : names.within(group, place)).stream())
                .findFirst();
    }

    /** "declared <i>the envoy</i> unwelcome". */
    private Stream<Integer> called(DeedCue cue, int verb) {
        return clause.tree().children(verb, "xcomp").stream()
                .filter(below ->
                        clause.token(below).tag().startsWith("JJ") && cue.with().contains(clause.lemma(below)))
                .flatMap(below -> clause.tree().children(below, "nsubj").stream());
    }

    /** The subject of a verb, and who stands behind "by" where it is passive: "was killed by <i>guards</i>". */
    private Stream<Integer> actors(int verb) {
        Stream<Integer> behind = clause.token(verb).isVerb() && clause.isPassive(verb)
                ? clause.obliques(verb, "by").stream()
                : Stream.empty();
        return Stream.concat(clause.subject(verb).stream(), behind);
    }

    private Stream<Integer> particles(int verb) {
        return clause.tree().children(verb, "advmod").stream().filter(child -> child == verb + 1);
    }

    /** What the verb below a verb is done to: "stopped buying <i>steel</i>", "voted to censure <i>Japan</i>". */
    private Stream<Integer> below(int verb, String tag) {
        return Stream.of("xcomp", "ccomp", "dep", "advcl")
                .flatMap(relation -> clause.tree().children(verb, relation).stream())
                .filter(below -> clause.token(below).tag().equals(tag))
                .flatMap(below -> Stream.concat(
                        clause.tree().children(below, "obj").stream(), clause.obliques(below, "from").stream()));
    }

    /** A ban or a tariff lasts, and is judged long after it was laid. */
    boolean isMeasure(int noun) {
        return lexicon.isOf("restriction", clause.token(noun));
    }

    /** "<i>No</i> agreements were announced". */
    boolean isNone(int thing) {
        return clause.tree().children(thing, "det").stream()
                .anyMatch(article -> clause.lemma(article).equals("no")
                        && !clause.token(article + 1).text().equals("-")); // "a no-fly zone"
    }

    /** What a verb is done to: its objects, the subject of a passive, or the noun it is said of ("the treaty they signed"). */
    Stream<Integer> objects(int word) {
        if (!clause.token(word).isVerb()) {
            return Stream.empty();
        }
        List<Integer> own = new ArrayList<>(clause.tree().children(word, "obj"));
        own.addAll(clause.tree().children(word, "iobj"));
        clause.passiveSubject(word).filter(who -> !hasOwnObject(word, who)).ifPresent(own::add);
        clause.tree().children(word, "csubj").stream() // "A citizen jailed in May <i>was freed</i>"
                .filter(participles::isBare)
                .flatMap(participle -> clause.tree().children(participle, "nsubj").stream())
                .forEach(own::add);
        own.removeIf(object -> Set.of("WDT", "WP").contains(clause.token(object).tag()));
        own = new ArrayList<>(own.stream().flatMap(this::behindHome).toList());
        if (participles.isCaused(word)) {
            own.addAll(clause.tree().children(word, "nsubj"));
        }
        if (own.isEmpty()) { // "called home its envoy", as the parser reads it
            clause.tree().children(word, "xcomp").stream()
                    .filter(object -> clause.token(object).isNoun())
                    .forEach(own::add);
        }
        if (participles.isOwned(word)) {
            own.addAll(clause.obliques(clause.tree().head(word), "of"));
        }
        if (own.isEmpty() && clause.token(word).tag().equals("VBG")) { // "the severing of ties"
            own.addAll(clause.obliques(word, "of"));
        }
        if (participles.isBare(word)) { // "the agreement signed in Rome ended", with "signed" read as its verb
            own.addAll(clause.tree().children(word, "nsubj"));
        }
        if (own.isEmpty()) {
            participles.modified(word).ifPresent(own::add);
        }
        if (own.isEmpty() && participles.isAddedBehindComma(word)) {
            own.addAll(upwards(word - 2));
            if (isSaidOfNoun(word)) {
                nounsAbove(word).forEach(own::add);
            }
        }
        if (own.isEmpty() && participles.isFree(word)) {
            clause.anySubject(clause.tree().head(word)).ifPresent(own::add);
        }
        if (own.isEmpty()) { // "let the sailors go"
            clause.tree().children(word, "ccomp").stream()
                    .filter(below -> clause.auxiliaries(below).isEmpty()
                            && clause.tree().children(below, "mark").isEmpty())
                    .flatMap(below -> clause.tree().children(below, "nsubj").stream())
                    .forEach(own::add);
        }
        return own.isEmpty() && isSaidOfNoun(word) ? nounsAbove(word) : own.stream();
    }

    /** "The envoy was received by the minister and <i>held</i> talks": to him nothing is done. */
    private boolean hasOwnObject(int verb, int who) {
        return clause.tree().head(who) != verb
                && !clause.tree().children(verb, "obj").isEmpty()
                && !participles.isHandedOver(verb);
    }

    /** Who gets what such a verb hands over: "<i>the envoy</i> was handed a note". */
    Optional<Integer> receiver(int verb) {
        return lexicon.isOf("handing", clause.token(verb)) && participles.isPassive(verb)
                ? clause.passiveSubject(verb)
                        .filter(who -> !clause.tree().children(verb, "obj").isEmpty())
                : Optional.empty();
    }

    /** "called <i>home its envoy</i>", read as one thing; in "who was called <i>home</i>" nothing is done to that. */
    private Stream<Integer> behindHome(int object) {
        if (clause.lemma(object).equals("home")
                && clause.tree().children(object).isEmpty()) {
            return Stream.empty();
        }
        List<Integer> behind = !clause.lemma(object).equals("home")
                ? List.of()
                : Stream.of("dep", "compound")
                        .flatMap(relation -> clause.tree().children(object, relation).stream())
                        .filter(child -> clause.token(child).isNoun())
                        .toList();
        return behind.isEmpty() ? Stream.of(object) : behind.stream();
    }

    /** A noun and those that it stands below: "ban on <i>tea</i>". */
    private List<Integer> upwards(int noun) {
        List<Integer> found = new ArrayList<>(List.of(noun));
        int at = noun;
        while (clause.tree().is(at, "nmod") && found.size() < HIGHEST) {
            at = clause.tree().head(at);
            found.add(at);
        }
        return found;
    }

    /** The parser may hang a clause on the last noun before it: "the ban on seafood <i>it imposed</i>". */
    private Stream<Integer> nounsAbove(int verb) {
        int noun = clause.tree().head(verb);
        return clause.tree().is(noun, "nmod") ? Stream.of(noun, clause.tree().head(noun)) : Stream.of(noun);
    }

    private boolean isSaidOfNoun(int verb) {
        boolean hangsOnNoun = clause.tree().is(verb, "acl")
                || (clause.tree().is(verb, "dep") || clause.tree().is(verb, "ccomp"))
                        && clause.token(clause.tree().head(verb)).isNoun();
        if (!hangsOnNoun) {
            return false;
        }
        return participles.hasOwnSubject(verb) || participles.isBehindNoun(verb) || clause.isPassive(verb);
    }
}
