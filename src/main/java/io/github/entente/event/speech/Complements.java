package io.github.entente.event.speech;

import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds, in one sentence, the content and the addressee that a reporting word has in a given construction. */
final class Complements {

    /** What hangs on a reporting word. */
    record Complement(BitSet tokens, List<Integer> clauses, Optional<Integer> addressee) {}

    private static final Set<String> CLAUSAL = Set.of("ccomp", "xcomp", "advcl", "acl", "dep", "parataxis");

    private final Clause clause;
    private final EventWords words;
    private final Displaced displaced;
    private final Objects objects;

    Complements(Clause clause, EventWords words) {
        this.clause = clause;
        this.words = words;
        this.displaced = new Displaced(clause);
        this.objects = new Objects(clause, words);
    }

    /**
     * @param cue the reporting word
     * @param frame its construction
     * @param carrier the light verb of a noun cue, or the cue itself: its complements may hang on either
     */
    Optional<Complement> of(int cue, Frame frame, int carrier) {
        // "held Iran responsible": the parser has it for the subject of the second word
        Optional<Integer> addressee = frame.addressee()
                ? addressee(carrier, frame)
                        .filter(whom -> whom != cue)
                        .or(() -> cue == carrier
                                ? Optional.empty()
                                : clause.tree().child(cue, "nsubj"))
                : Optional.empty();
        if (frame.addressee() && addressee.isEmpty() && frame.content() != Frame.Content.INFINITIVE) {
            return Optional.empty();
        }
        return switch (frame.content()) {
            case CLAUSE -> finite(cue, carrier, addressee);
            case INFINITIVE -> infinitive(cue, carrier, frame, addressee);
            case NOUN -> noun(cue, carrier, frame, addressee);
        };
    }

    private Optional<Integer> addressee(int verb, Frame frame) {
        if (frame.addresseePreposition().isPresent()) {
            String preposition = frame.addresseePreposition().get();
            return displaced.isStranded(verb, preposition)
                    ? clause.passiveSubject(verb)
                    : clause.obliques(verb, preposition).stream()
                            .filter(whom -> !isDay(whom))
                            .findFirst();
        }
        if (clause.isPassive(verb)) {
            return clause.passiveSubject(verb);
        }
        return clause.tree().child(verb, "iobj").or(() -> clause.tree().child(verb, "obj"));
    }

    /** "called in the envoy on <i>Friday</i> to complain". */
    private boolean isDay(int word) {
        return Arrays.stream(DayOfWeek.values())
                .anyMatch(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                        .equals(clause.token(word).text()));
    }

    private Stream<Integer> dependents(int cue, int carrier, Predicate<Integer> wanted) {
        return Stream.of(cue, carrier)
                .distinct()
                .flatMap(word -> clause.tree().children(word).stream())
                .filter(wanted);
    }

    private Optional<Complement> finite(int cue, int carrier, Optional<Integer> addressee) {
        Optional<Integer> head = dependents(cue, carrier, word -> isFinite(cue, word))
                .findFirst()
                .or(() -> addressee.flatMap(whom -> hosts(cue, whom)
                        .flatMap(host -> hosted(cue, host).stream())
                        .findFirst()));
        if (head.isPresent()) {
            BitSet tokens = clause.tree().subtree(head.get());
            addressee.stream()
                    .flatMap(whom -> hosts(cue, whom))
                    .filter(host ->
                            tokens.get(host + 1) && clause.lemma(host + 1).equals("that"))
                    .forEach(host -> tokens.clear(host + 1));
            dropNextDeed(tokens, head.get());
            return Optional.of(new Complement(tokens, clause.mainClauses(head.get()), addressee));
        }
        return inserted(cue, addressee).or(() -> displaced.turned(cue, addressee));
    }

    private boolean isFinite(int cue, int word) {
        boolean noun = clause.token(cue).isNoun();
        boolean clausal = clause.tree().is(word, "ccomp")
                || isAfterThat(cue, word)
                || noun && clause.tree().relation(word).equals("acl") && hasMark(word, "that")
                || clause.tree().is(word, "parataxis")
                        && word > cue
                        && clause.token(cue).isVerb()
                        && !isParted(cue, word);
        boolean bare =
                clause.isInfinitive(word) && clause.tree().child(word, "cop").isEmpty();
        return clausal
                && !bare
                && !hasMark(word, "whether")
                && !hasMark(word, "if")
                && !isOfAddressee(cue, word)
                && !isBehindInset(cue, word);
    }

    /** "The base must go, she said, <i>where</i> troops have been for years": the clause goes on with what was said before. */
    private boolean isBehindInset(int cue, int word) {
        int comma = cue + 1;
        return word > comma
                && clause.token(cue).isVerb()
                && clause.token(comma).text().equals(",")
                && clause.token(comma + 1).tag().matches("WRB|WDT|WP\\$?")
                && clause.tree().subtree(word).nextSetBit(0) >= comma;
    }

    /** "Told reporters <i>who were waiting</i>": no word of what was told. */
    private boolean isOfAddressee(int cue, int word) {
        return clause.tree()
                .child(cue, "obj")
                .filter(whom -> whom > cue
                        && clause.tree()
                                .child(word, "nsubj")
                                .filter(who -> who == whom + 1
                                        && clause.token(who).tag().equals("WP"))
                                .isPresent())
                .isPresent();
    }

    /** Nouns that the parser may hang on what was told: whom it was told to, "told him in <i>a telephone call</i> that". */
    private Stream<Integer> hosts(int cue, int whom) {
        return Stream.concat(
                Stream.of(whom),
                clause.tree().children(cue, "obl").stream()
                        .filter(where -> where > cue
                                && clause.preposition(where)
                                        .filter(preposition -> words.has("within", preposition))
                                        .isPresent()));
    }

    /** "Told <i>the weekly briefing</i> that the border was open": the parser hangs what was told on whom it was told to. */
    private Optional<Integer> hosted(int cue, int host) {
        return clause.tree().children(host).stream()
                .filter(word -> clause.token(cue).isVerb()
                        && clause.lemma(host + 1).equals("that")
                        && clause.tree().head(host + 1) == word
                        && (clause.tree().is(host + 1, "mark") || clause.tree().is(host + 1, "dep")))
                .filter(word -> clause.tree().is(word, "ccomp") || clause.tree().is(word, "acl"))
                .findFirst();
    }

    /** "The accord is recalled; both are to honour it": another sentence but for its mark. */
    private boolean isParted(int cue, int word) {
        return clause.isPassive(cue)
                && IntStream.range(cue + 1, word)
                        .anyMatch(mark -> clause.token(mark).text().equals(";"));
    }

    /** "Told a network <i>that</i> they were leaving": the parser takes the word for the one of "a network that left". */
    private boolean isAfterThat(int cue, int word) {
        return word > cue
                && clause.token(cue).isVerb()
                && clause.tree().is(word, "dep")
                && clause.tree().children(word).stream()
                        .anyMatch(child -> child < word
                                && clause.lemma(child).equals("that")
                                && clause.tree().is(child, "dep"));
    }

    /** "The dam, <i>she said</i>, must be filled": the reporting words hang on the clause they report. */
    private Optional<Complement> inserted(int cue, Optional<Integer> addressee) {
        int head = clause.tree().head(cue);
        boolean inserted = head >= 0
                && clause.token(cue).isVerb()
                && !clause.token(cue).tag().equals("VBG")
                && clause.subject(cue).isPresent()
                && !leadsOn(cue)
                && (clause.tree().is(cue, "parataxis") || clause.tree().is(cue, "dep"));
        if (!inserted) {
            return Optional.empty();
        }
        BitSet tokens = clause.tree().subtree(head);
        tokens.andNot(clause.tree().subtree(cue));
        return Optional.of(new Complement(tokens, clause.mainClauses(head), addressee));
    }

    /** "..., <i>at which</i> she urged him", "the two had agreed <i>to go on</i>": a clause of its own. */
    private boolean leadsOn(int cue) {
        boolean relative = clause.tree().subtree(cue).stream()
                .anyMatch(word -> word < cue && clause.token(word).tag().startsWith("W"));
        boolean infinitive = clause.tree().children(cue).stream()
                .anyMatch(word -> clause.isJustBefore(cue, word)
                        && CLAUSAL.contains(clause.tree().relation(word).split(":")[0])
                        && clause.isInfinitive(word)
                        && !words.has("aspect", clause.lemma(cue)));
        return relative || infinitive;
    }

    private boolean hasMark(int word, String mark) {
        return clause.tree().children(word).stream()
                .anyMatch(child ->
                        (clause.tree().is(child, "mark") || clause.tree().is(child, "case"))
                                && clause.lemma(child).equals(mark));
    }

    private Optional<Complement> infinitive(int cue, int carrier, Frame frame, Optional<Integer> addressee) {
        Predicate<Integer> infinitive = word ->
                CLAUSAL.contains(clause.tree().relation(word).split(":")[0]) && clause.isInfinitive(word) && word > cue;
        // The parser hangs "urged Japan to join" on the verb, on "Japan", or reads "Japan" as the infinitive's subject.
        Optional<Integer> head = dependents(cue, carrier, infinitive)
                .findFirst()
                .or(() -> addressee.flatMap(whom ->
                        clause.tree().children(whom).stream().filter(infinitive).findFirst()));
        return head.flatMap(verb -> {
            Optional<Integer> whom =
                    addressee.or(() -> clause.tree().child(verb, "nsubj").filter(subject -> !isDay(subject)));
            boolean asked = whom.isPresent();
            if (asked != frame.addressee() && !(clause.token(cue).isNoun())) {
                return Optional.empty();
            }
            BitSet tokens = clause.tree().subtree(verb);
            dropNextDeed(tokens, verb);
            whom.filter(word -> word > cue)
                    .ifPresent(word -> tokens.or(clause.tree().subtree(word)));
            return Optional.of(new Complement(tokens, List.of(verb), whom));
        });
    }

    /** "urged Japan to join <i>and voiced hope</i>", "the demand that Japan leave <i>and urged</i>": what the parser joins may be the speaker's next act. */
    private void dropNextDeed(BitSet tokens, int verb) {
        tokens.stream()
                .filter(word -> word > verb && clause.tree().is(word, "conj") && isNextDeed(word))
                .findFirst()
                .ifPresent(next -> tokens.andNot(clause.tree().subtree(next)));
    }

    /** "urged both to join and <i>voiced</i> hope": no infinitive goes on in the past. */
    private boolean isNextDeed(int joined) {
        boolean past = clause.token(joined).tag().equals("VBD")
                || clause.token(joined).tag().equals("VBN")
                        && clause.auxiliaries(joined).isEmpty()
                        && !clause.isPassive(joined);
        return past
                && clause.token(clause.tree().head(joined)).tag().matches("VBP?|JJ")
                && clause.tree().child(joined, "nsubj").isEmpty();
    }

    private Optional<Complement> noun(int cue, int carrier, Frame frame, Optional<Integer> addressee) {
        Optional<Integer> head = frame.contentPreposition()
                .map(preposition -> behind(cue, carrier, preposition, addressee))
                .orElseGet(() -> objects.of(cue));
        Optional<Complement> gap = head.isEmpty() ? displaced.antecedent(cue, carrier, frame) : Optional.empty();
        if (gap.isPresent()) {
            return gap;
        }
        return head.filter(word -> addressee.filter(word::equals).isEmpty()).map(word -> {
            BitSet tokens = clause.tree().subtree(word);
            objects.added(carrier, word)
                    .forEach(added -> tokens.or(clause.tree().subtree(added)));
            addressee
                    .filter(whom -> whom > cue)
                    .ifPresent(whom -> tokens.or(clause.tree().subtree(whom)));
            return new Complement(tokens, List.of(word), addressee);
        });
    }

    private Optional<Integer> behind(int cue, int carrier, String preposition, Optional<Integer> addressee) {
        if (cue == carrier && displaced.isStranded(cue, preposition)) {
            return clause.passiveSubject(cue);
        }
        // "informed the embassy of the rules": the parser hangs "of the rules" on the embassy
        return afterPreposition(cue, carrier, preposition)
                .or(() -> addressee.flatMap(whom -> afterPreposition(whom, whom, preposition)));
    }

    private Optional<Integer> afterPreposition(int cue, int carrier, String preposition) {
        return dependents(
                        cue,
                        carrier,
                        word -> word > cue
                                && hasMark(word, preposition)
                                && (!clause.isInfinitive(word) || isForOthersTo(cue, word)))
                .findFirst();
    }

    /** "Support <i>for</i> the envoy's efforts <i>to</i> end the war": the parser takes the efforts for what ends it. */
    private boolean isForOthersTo(int cue, int infinitive) {
        return clause.token(cue).isNoun()
                && clause.tree().child(infinitive, "nsubj").isPresent();
    }
}
