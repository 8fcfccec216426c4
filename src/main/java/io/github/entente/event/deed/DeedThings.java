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
    private final Sides sides;
    private final DeedLexicon lexicon;
    private final EarlierThings earlier;
    private final ThingNames names;

    DeedThings(Clause clause, Sides sides, DeedLexicon lexicon, Belonging belonging, EarlierThings earlier) {
        this.clause = clause;
        this.sides = sides;
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
                        ? objects(word)
                        : at.equals("subj")
                                ? clause.subject(word).stream()
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
                .filter(this::isBareParticiple)
                .flatMap(participle -> clause.tree().children(participle, "nsubj").stream())
                .forEach(own::add);
        own.removeIf(object -> Set.of("WDT", "WP").contains(clause.token(object).tag()));
        own = new ArrayList<>(own.stream().flatMap(this::behindHome).toList());
        if (isCaused(word)) {
            own.addAll(clause.tree().children(word, "nsubj"));
        }
        if (own.isEmpty()) { // "called home its envoy", as the parser reads it
            clause.tree().children(word, "xcomp").stream()
                    .filter(object -> clause.token(object).isNoun())
                    .forEach(own::add);
        }
        if (isOwned(word)) {
            own.addAll(clause.obliques(clause.tree().head(word), "of"));
        }
        if (own.isEmpty() && clause.token(word).tag().equals("VBG")) { // "the severing of ties"
            own.addAll(clause.obliques(word, "of"));
        }
        if (isBareParticiple(word)) { // "the agreement signed in Rome ended", with "signed" read as its verb
            own.addAll(clause.tree().children(word, "nsubj"));
        }
        if (own.isEmpty()) {
            modified(word).ifPresent(own::add);
        }
        if (own.isEmpty() && isAddedBehindComma(word)) {
            own.addAll(upwards(word - 2));
            if (isSaidOfNoun(word)) {
                nounsAbove(word).forEach(own::add);
            }
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
                && !isHandedOver(verb);
    }

    /** "The envoy was called in and <i>handed</i> a note": a verb that leaves its object in the passive. */
    private boolean isHandedOver(int verb) {
        return lexicon.isOf("handing", clause.token(verb))
                && clause.tree().is(verb, "conj")
                && clause.auxiliaries(verb).isEmpty()
                && clause.tree().children(verb, "nsubj").isEmpty()
                && clause.isPassive(clause.tree().head(verb));
    }

    /** Who gets what such a verb hands over: "<i>the envoy</i> was handed a note". */
    Optional<Integer> receiver(int verb) {
        return lexicon.isOf("handing", clause.token(verb)) && isPassive(verb)
                ? clause.passiveSubject(verb)
                        .filter(who -> !clause.tree().children(verb, "obj").isEmpty())
                : Optional.empty();
    }

    /** "called <i>home its envoy</i>", read as one thing. */
    private Stream<Integer> behindHome(int object) {
        List<Integer> behind = !clause.lemma(object).equals("home")
                ? List.of()
                : Stream.of("dep", "compound")
                        .flatMap(relation -> clause.tree().children(object, relation).stream())
                        .filter(child -> clause.token(child).isNoun())
                        .toList();
        return behind.isEmpty() ? Stream.of(object) : behind.stream();
    }

    /** "<i>had</i> troops <i>sent</i>": by who had it done. */
    boolean isCaused(int verb) {
        int above = clause.tree().head(verb);
        return above >= 0
                && lexicon.isOf("causing", clause.token(above))
                && (clause.tree().is(verb, "ccomp") || clause.tree().is(verb, "xcomp"))
                && clause.token(verb).tag().matches("VB[DN]")
                && clause.auxiliaries(verb).isEmpty()
                && clause.tree().children(verb, "mark").isEmpty();
    }

    /**
     * The noun that an attributive participle stands before: "the <i>detained</i> sailors"; also that of "by <i>expelling</i> two diplomats", which the
     * parser reads alike.
     */
    Optional<Integer> modified(int word) {
        if (!clause.tree().is(word, "amod") || !clause.token(word).isVerb()) {
            return Optional.empty();
        }
        int noun = clause.tree().head(word);
        boolean held = clause.token(word).tag().equals("VBN") && lexicon.isOf("held", clause.token(noun));
        return held || isGerundRead(word) ? Optional.of(noun) : Optional.empty();
    }

    /** Whether "by expelling two diplomats" is read as "by two diplomats", or "for expelling two diplomats" as "for two diplomats". */
    boolean isGerundRead(int word) {
        return clause.token(word).tag().equals("VBG")
                && clause.tree().is(word, "amod")
                && word > 0
                && Set.of("by", "for").contains(clause.lemma(word - 1))
                && clause.tree().head(word - 1) == clause.tree().head(word);
    }

    /** "Ardania's <i>summoning</i> of the envoy", which the parser hangs on Ardania. */
    boolean isOwned(int word) {
        return clause.token(word).tag().equals("VBG")
                && clause.tree().is(word, "amod")
                && word > 0
                && clause.token(word - 1).tag().equals("POS")
                && clause.tree().head(word - 1) == clause.tree().head(word);
    }

    /** The verb above "by expelling", to which the parser joins what belongs to "expelling"; else the word itself. */
    int top(int word) {
        return isGerundRead(word) && clause.tree().head(clause.tree().head(word)) >= 0
                ? clause.tree().head(clause.tree().head(word))
                : word;
    }

    /** "its ban on tea, <i>imposed</i> in 2020". */
    boolean isAddedBehindComma(int verb) {
        return verb > 1
                && clause.token(verb).tag().equals("VBN")
                && clause.token(verb - 1).tag().equals(",")
                && clause.token(verb - 2).isNoun()
                && clause.auxiliaries(verb).isEmpty()
                && clause.tree().children(verb, "nsubj").isEmpty()
                && Stream.of("dep", "advcl", "acl", "conj")
                        .anyMatch(relation -> clause.tree().is(verb, relation));
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
        boolean ownSubject = clause.tree().children(verb, "nsubj").stream()
                .anyMatch(subject ->
                        !Set.of("WDT", "WP").contains(clause.token(subject).tag()));
        return ownSubject || isParticiple(verb) || clause.isPassive(verb);
    }

    boolean isParticiple(int verb) {
        int head = clause.tree().head(verb);
        boolean said = clause.tree().is(verb, "acl")
                || clause.tree().is(verb, "conj") && clause.tree().is(head, "acl");
        return clause.token(verb).tag().equals("VBN")
                && said
                && clause.auxiliaries(verb).isEmpty()
                && clause.tree().children(verb, "nsubj").isEmpty();
    }

    boolean isPassive(int word) {
        return clause.token(word).isVerb()
                && (clause.isPassive(word)
                        || isHandedOver(word)
                        || isParticiple(word)
                        || isBareParticiple(word)
                        || isAddedBehindComma(word)
                        || modified(word).isPresent() && !isGerundRead(word));
    }

    /** A passive with a subject of its own: not "the posts that had been <i>withdrawn</i>". */
    boolean isOfItself(int verb) {
        return isPassive(verb)
                && modified(verb).isEmpty()
                && (clause.tree().children(verb, "nsubj").stream()
                                .anyMatch(who -> !Set.of("WDT", "WP")
                                        .contains(clause.token(who).tag()))
                        || clause.tree().is(verb, "conj"));
    }

    /** "The diplomats <i>expelled</i> on Monday have left", with "expelled" read as the verb of the sentence. */
    boolean isBareParticiple(int verb) {
        String tag = clause.token(verb).tag();
        boolean top = clause.tree().head(verb) < 0 || clause.tree().is(verb, "csubj");
        return top
                && (tag.equals("VBN") || tag.equals("VBD") && clause.tree().is(verb, "csubj"))
                && clause.auxiliaries(verb).isEmpty()
                && clause.tree().children(verb, "obj").isEmpty()
                && clause.tree().children(verb, "nsubj").stream()
                        .noneMatch(who -> sides.mention(clause.sentence(), who).isPresent()
                                && !Set.of("NN", "NNS", "NNPS")
                                        .contains(clause.token(who).tag()));
    }
}
