package io.github.entente.event.deed;

import io.github.entente.event.Deed;
import io.github.entente.event.words.Conditions;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether a deed was done or is announced; empty where nobody says that it is: what may be done, is asked for, threatened, denied or would be done if.
 */
final class DeedStatus {

    /** "the first Gulf state since the war to": so many words may stand between. */
    private static final int RANK = 7;

    private final Clause clause;
    private final EventWords words;
    private final Predicate<String> granted;
    private final Conditions conditions;
    private final Circumstances circumstances;

    DeedStatus(Clause clause, EventWords words) {
        this(clause, words, auxiliary -> false);
    }

    /** @param granted auxiliaries under which it is done all the same */
    DeedStatus(Clause clause, EventWords words, Predicate<String> granted) {
        this.clause = clause;
        this.words = words;
        this.granted = granted;
        this.conditions = new Conditions(clause, words);
        this.circumstances = new Circumstances(clause, words);
    }

    /**
     * @param word the verb or noun that tells the deed
     * @param own whether it stands in what the doer's own side says, where "would" is a promise
     */
    Optional<Deed.Status> of(int word, boolean own) {
        List<String> marks = clause.sentence().tokens().stream()
                .skip(Math.max(0, clause.sentence().tokens().size() - 2))
                .map(token -> token.text())
                .toList();
        return marks.contains("?") ? Optional.empty() : of(word, own, Deed.Status.DONE);
    }

    /** That of what is taken for granted: "the ban <i>imposed</i> in 2020". */
    Optional<Deed.Status> ofGiven(int verb) {
        int noun = clause.tree().head(verb);
        boolean undone =
                isDenied(verb) || noun >= 0 && clause.token(noun).isNoun() && (isUndone(noun) || isRefuted(verb, noun));
        Deed.Status status = clause.isInfinitive(verb) ? Deed.Status.ANNOUNCED : Deed.Status.DONE;
        return undone ? Optional.empty() : Optional.of(status);
    }

    private Optional<Deed.Status> of(int word, boolean own, Deed.Status status) {
        if (isDenied(word)) {
            return Optional.empty();
        }
        return clause.token(word).isVerb() ? ofVerb(word, own, status) : ofNoun(word, own, status);
    }

    private boolean isDenied(int word) {
        boolean spared = granted.test("need") && clause.auxiliaries(word).contains("need"); // "need not return"
        return clause.isNegated(word) && !spared
                || isNoLonger(word)
                || word > 1
                        && clause.lemma(word - 1).equals("but")
                        && clause.lemma(word - 2).equals("all")
                || clause.tree().children(word, "nsubj").stream() // "nobody has lifted the ban", "no state has"
                        .flatMap(who -> Stream.concat(Stream.of(who), clause.tree().children(who, "det").stream()))
                        .anyMatch(who -> words.has("negation", clause.lemma(who)))
                || circumstances.isLongAgo(word)
                || clause.tree().children(word).stream()
                        .anyMatch(child -> words.has("undone", clause.lemma(child))
                                && !granted.test(clause.lemma(child))
                                && !clause.token(child).isVerb()
                                && !clause.token(child).isNoun());
    }

    private boolean isNoLonger(int word) {
        return clause.tree().children(word).stream()
                .anyMatch(child -> child > 0
                        && clause.token(child).tag().equals("RBR")
                        && clause.lemma(child - 1).equals("no"));
    }

    /** "asked that the ban <i>be lifted</i>", "proposed that Belmora <i>open</i> its market and <i>lift</i> the ban". */
    private boolean isSubjunctive(int verb) {
        if (clause.isInfinitive(verb)) {
            return false;
        }
        boolean bare = clause.token(verb).tag().equals("VB")
                && clause.auxiliaries(verb).isEmpty()
                && !clause.tree().children(verb, "nsubj").isEmpty()
                && clause.tree().is(verb, "ccomp");
        boolean passive = clause.tree().children(verb, "aux").stream()
                        .anyMatch(auxiliary -> clause.lemma(auxiliary).equals("be")
                                && clause.token(auxiliary).tag().equals("VB"))
                && clause.auxiliaries(verb).stream().allMatch("be"::equals);
        boolean shares = clause.tree().is(verb, "conj")
                && clause.auxiliaries(verb).isEmpty()
                && clause.tree().children(verb, "nsubj").isEmpty();
        return bare || passive || shares && isSubjunctive(clause.tree().head(verb));
    }

    /** "<i>It is the third time</i> that an envoy has been expelled" counts what is told elsewhere. */
    private boolean isCounted(int verb) {
        int time = clause.tree().head(verb);
        return time >= 0
                && clause.lemma(time).equals("time")
                && clause.tree().children(time, "nsubj").stream()
                        .anyMatch(it -> clause.lemma(it).equals("it")
                                || clause.lemma(it).equals("this"));
    }

    /** "had not found <i>how to</i> lift the ban". */
    private boolean isAsked(int verb) {
        return clause.isInfinitive(verb)
                && clause.tree().children(verb, "advmod").stream()
                        .anyMatch(how -> clause.token(how).tag().equals("WRB"));
    }

    private Optional<Deed.Status> ofVerb(int verb, boolean own, Deed.Status status) {
        List<String> auxiliaries = auxiliaries(verb);
        // "has to free", "was to have freed"
        boolean ought = auxiliaries.contains("have")
                && clause.isInfinitive(verb)
                && !circumstances.isReported(verb)
                && !granted.test("have");
        boolean open = ought
                || auxiliaries.stream()
                        .filter(granted.negate())
                        .anyMatch(word ->
                                words.isPossibility(word) || words.has("obligation", word) || word.equals("can"));
        if (open || conditions.isUnder(verb) || isSubjunctive(verb) || isAsked(verb) || isCounted(verb)) {
            return Optional.empty();
        }
        boolean would = auxiliaries.contains("would");
        boolean will = auxiliaries.stream().anyMatch(word -> words.has("intention", word));
        if (would && !own || (will || would) && conditions.above(verb)) {
            return Optional.empty();
        }
        Deed.Status now = would || will ? Deed.Status.ANNOUNCED : status;
        int head = clause.tree().head(verb);
        if (head < 0) {
            return Optional.of(now);
        }
        if (isUnfinished(verb) && auxiliaries.stream().noneMatch(granted)) {
            return under(verb, head, own, now);
        }
        boolean sharesClause = clause.tree().is(verb, "conj")
                && clause.tree().is(head, "ccomp")
                && clause.tree().children(verb, "nsubj").isEmpty();
        if (sharesClause && isUndone(clause.tree().head(head))) {
            return Optional.empty();
        }
        if (clause.tree().is(verb, "ccomp")
                || clause.tree().is(verb, "parataxis") && clause.token(head).isVerb()) {
            boolean refuted = clause.token(head).isNoun() && isRefuted(verb, head);
            return refuted || isUndone(head) || conditions.isUnder(head) || isOpen(head)
                    ? Optional.empty()
                    : Optional.of(now);
        }
        return clause.tree().is(verb, "acl") && clause.token(head).isNoun() && (isUndone(head) || isRefuted(verb, head))
                ? Optional.empty()
                : Optional.of(now);
    }

    /** The noun of "the decision to expel", however the parser joins it. */
    static Optional<Integer> decision(Clause clause, EventWords words, int infinitive) {
        int above = clause.tree().head(infinitive);
        return Stream.of(above, infinitive - 2)
                .filter(noun -> noun >= 0 && clause.token(noun).isNoun())
                .filter(noun -> noun == infinitive - 2 || clause.tree().is(infinitive, "acl"))
                .filter(noun -> words.has("decided", clause.lemma(noun)))
                .findFirst();
    }

    /** An infinitive or a gerund is as real as what it hangs on makes it: "agreed to lift" is announced, "refused to lift" is not. */
    private Optional<Deed.Status> under(int verb, int head, boolean own, Deed.Status status) {
        boolean infinitive = clause.isInfinitive(verb);
        boolean ordered = clause.tree().is(verb, "xcomp")
                && clause.tree().child(head, "obj").filter(who -> who < verb).isPresent();
        boolean gerund = clause.token(verb).tag().equals("VBG");
        boolean ended = gerund
                && Stream.of("xcomp", "ccomp", "dep")
                        .anyMatch(relation -> clause.tree().is(verb, relation))
                && words.has("end", clause.lemma(head)); // "stopped issuing visas"
        boolean almost = gerund
                && clause.token(head).tag().startsWith("JJ")
                && words.has("almost", clause.lemma(head)); // "close to signing"
        if (circumstances.isReported(verb)) {
            return of(head, own, status);
        }
        if (infinitive && ordered && words.has("prompting", clause.lemma(head))) {
            return of(head, own, status);
        }
        if (isUndone(head) || infinitive && ordered || ended || almost || circumstances.isPrevented(verb)) {
            return Optional.empty();
        }
        if (words.has("decided", clause.lemma(head)) || clause.tree().is(verb, "conj")) {
            return of(head, own, infinitive && !isBegun(head) ? Deed.Status.ANNOUNCED : status);
        }
        Optional<Integer> decision = infinitive ? decision(clause, words, verb) : Optional.empty();
        if (decision.isPresent()) {
            return clause.tree().head(decision.get()) == verb
                    ? Optional.of(Deed.Status.ANNOUNCED)
                    : ofNoun(decision.get(), own, Deed.Status.ANNOUNCED);
        }
        if (infinitive && isRanked(verb)) {
            return of(head, own, status);
        }
        boolean purpose = clause.tree().is(verb, "advcl") && clause.token(head).isVerb();
        if (infinitive && circumstances.isOfPact(verb)) {
            return of(head, own, Deed.Status.ANNOUNCED).map(agreed -> Deed.Status.ANNOUNCED);
        }
        return purpose || gerund ? of(head, own, status) : Optional.empty();
    }

    /** "became the <i>first</i> state to recognise it": there is a first only where it was done. */
    boolean isRanked(int infinitive) {
        int head = clause.tree().head(infinitive);
        return IntStream.range(Math.max(0, infinitive - RANK), infinitive)
                .filter(before -> before > head || clause.tree().head(before) == head)
                .anyMatch(before -> words.has("ranked", clause.lemma(before)));
    }

    private Optional<Deed.Status> ofNoun(int noun, boolean own, Deed.Status status) {
        int head = clause.tree().head(noun);
        if (head < 0) {
            return Optional.of(status);
        }
        if (isUndone(head) || isUndone(noun) && clause.token(noun).isNoun()) {
            return Optional.empty();
        }
        boolean carries = clause.tree().is(noun, "obj")
                || clause.tree().is(noun, "nmod")
                || clause.tree().is(noun, "obl")
                || clause.tree().is(noun, "nsubj")
                || clause.tree().is(noun, "conj");
        return carries ? of(head, own, status) : Optional.of(status);
    }

    /** "denied a <i>report</i> that its soldiers had attacked", "<i>reports</i> that they had were untrue". */
    private boolean isRefuted(int verb, int noun) {
        return clause.tree().children(verb).stream()
                        .anyMatch(child -> child < verb && clause.lemma(child).equals("that"))
                && clause.tree().head(noun) >= 0
                && (isUndone(clause.tree().head(noun))
                        || words.has("falsehood", clause.lemma(clause.tree().head(noun))));
    }

    private boolean isUndone(int word) {
        boolean reported =
                clause.token(word).isVerb() && clause.isPassive(word) && words.has("reported", clause.lemma(word));
        return words.has("undone", clause.lemma(word)) && !reported;
    }

    private boolean isBegun(int word) {
        return words.has("aspect", clause.lemma(word)) || clause.lemma(word).equals("start");
    }

    private boolean isOpen(int verb) {
        return auxiliaries(verb).stream().anyMatch(words::isPossibility) || clause.isNegated(verb);
    }

    private boolean isUnfinished(int verb) {
        boolean finite = auxiliaries(verb).stream().anyMatch(word -> !word.equals("to"))
                || clause.token(verb).tag().matches("VB[DZP]");
        boolean participle =
                clause.token(verb).tag().equals("VBN") && !clause.tree().is(verb, "conj");
        boolean joined = clause.tree().is(verb, "conj") // "has to return the ships and <i>set</i> the crew free"
                && clause.token(verb).text().equals(clause.token(verb).lemma())
                && clause.isInfinitive(clause.tree().head(verb))
                && clause.tree().children(verb, "nsubj").isEmpty();
        return clause.isInfinitive(verb) || joined || !finite && !participle;
    }

    /** Those of a verb joined to another are the other's: "could expel diplomats and <i>cut</i> ties". */
    private List<String> auxiliaries(int verb) {
        List<String> own = clause.auxiliaries(verb);
        boolean shares = own.isEmpty()
                && clause.tree().is(verb, "conj")
                && clause.tree().children(verb, "nsubj").isEmpty()
                && clause.token(clause.tree().head(verb)).isVerb();
        return shares ? clause.auxiliaries(clause.tree().head(verb)) : own;
    }
}
