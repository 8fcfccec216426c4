package io.github.entente.event.statement;

import io.github.entente.event.Act;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What words of praise, blame, worry or denial make of the clause they stand in. */
final class Appraisal {

    /** The groups of words.csv that appraise, the plainest first. */
    private static final List<String> GROUPS =
            List.of("falsehood", "backing", "entitled", "blame", "rejected", "worrying", "acclaim");

    /** What stands below these tells something else than the clause itself. */
    private static final Set<String> ASIDE = Set.of("advcl", "acl", "ccomp", "parataxis", "conj", "appos");

    /** So many words the phrases of words.csv have. */
    private static final int LONGEST = 4;

    private final EventWords words;

    Appraisal(EventWords words) {
        this.words = words;
    }

    /** "The talks were <i>fruitful</i>", "the move is a <i>violation</i> of the law", "the North <i>provokes</i> its neighbours". */
    Optional<Act> ofClause(Clause clause, int head) {
        return clause.isNegated(head)
                ? ofDenied(clause, head)
                : first(clause, clauseOf(clause, head), predicateOf(clause, head));
    }

    /** "This was <i>not in keeping with</i> the treaty": what is only said in this way. */
    private Optional<Act> ofDenied(Clause clause, int head) {
        BitSet own = clauseOf(clause, head);
        return GROUPS.stream()
                .filter(group -> own.stream().anyMatch(word -> isNegative(clause, word, group)))
                .map(words::act)
                .findFirst();
    }

    /** What is told of the subject: "a <i>stable</i> relationship is important to both" praises nothing yet. */
    private static BitSet predicateOf(Clause clause, int head) {
        BitSet found = clauseOf(clause, head);
        clause.anySubject(head)
                .filter(subject -> subject != head)
                .ifPresent(subject -> found.andNot(clause.tree().subtree(subject)));
        return found;
    }

    /** "called the launch an intolerable <i>provocation</i>": what is said of the object, and the adjectives it has. */
    Optional<Act> ofNoun(Clause clause, int cue, int object, BitSet content) {
        BitSet tokens = (BitSet) content.clone();
        boolean saidOfOther = clause.tree().is(object, "obj")
                && !clause.tree().children(clause.tree().head(object), "iobj").isEmpty();
        if (saidOfOther) { // "called the fighting an act of aggression", with the fighting for whom it is done to
            return first(clause, tokens, tokens);
        }
        tokens.andNot(clause.tree().subtree(object));
        tokens.set(object);
        clause.tree().children(object, "amod").forEach(tokens::set);
        boolean names = cue >= 0 && words.has("naming", clause.lemma(cue));
        return first(clause, tokens, tokens)
                .or(() -> names ? ofName(clause, cue, content) : Optional.empty())
                // to call something unacceptable finds fault with it
                .map(act -> names && act.equals(words.act("rejected")) ? words.act("blame") : act);
    }

    /** "called the deal an act of self-harm", hung on the deal; "called the meeting <i>a first step</i>", cut off; "<i>Useful</i>, she called it". */
    private Optional<Act> ofName(Clause clause, int cue, BitSet content) {
        BitSet named = (BitSet) content.clone();
        int size = clause.sentence().tokens().size();
        IntStream.range(cue + 1, size)
                .takeWhile(word ->
                        !clause.isMark(word) && !clause.token(word).tag().matches("VB[DZP]|MD"))
                .forEach(named::set);
        int comma = clause.markBefore(cue);
        if (comma > 0 && !clause.isFiniteBetween(-1, comma)) {
            named.set(0, comma);
        }
        return first(clause, named, named);
    }

    /** What is to come is something to fear: "would face grave <i>consequences</i>". */
    boolean threatens(Clause clause, int head) {
        BitSet own = clauseOf(clause, head);
        return has(clause, own, "harm") || has(clause, own, "blame");
    }

    boolean has(Clause clause, BitSet tokens, String group) {
        return tokens.stream()
                .anyMatch(word -> is(clause, word, group)
                        && (isNegative(clause, word, group)
                                || !clause.isNegated(word)
                                        && !(word > 0 && clause.isNegated(word - 1)))); // "no threat to anybody"
    }

    /** A word by itself, or with those before it: "at once", "short-sighted", "reward for terrorism". */
    boolean is(Clause clause, int word, String group) {
        return words.has(group, clause.token(word).text().toLowerCase(Locale.ROOT))
                || endsPhrase(clause, word, group)
                || word > 1
                        && clause.token(word - 1).text().equals("-")
                        && words.has(group, clause.lemma(word - 2) + "-" + clause.lemma(word));
    }

    private boolean endsPhrase(Clause clause, int word, String group) {
        return phrase(clause, word, group).isPresent();
    }

    /** A phrase that denies by itself is meant as it stands: "<i>no</i> excuse". */
    private boolean isNegative(Clause clause, int word, String group) {
        return phrase(clause, word, group)
                .filter(phrase -> words.has("negation", phrase.split(" ")[0]))
                .isPresent();
    }

    private Optional<String> phrase(Clause clause, int word, String group) {
        String phrase = clause.lemma(word);
        int first = word;
        while (!words.has(group, phrase) && first > 0 && word - first < LONGEST - 1) {
            first--;
            phrase = clause.lemma(first) + " " + phrase;
        }
        return Optional.of(phrase).filter(found -> words.has(group, found));
    }

    /** @param predicate where praise has to stand; what a subject is called beside the point blames nevertheless */
    private Optional<Act> first(Clause clause, BitSet tokens, BitSet predicate) {
        return GROUPS.stream()
                .filter(group -> has(clause, group.equals("acclaim") ? predicate : tokens, group))
                .map(words::act)
                .findFirst();
    }

    /** The words of a clause without those of the clauses in it. */
    static BitSet clauseOf(Clause clause, int head) {
        BitSet found = clause.tree().subtree(head);
        for (int word : found.stream().toArray()) {
            if (word != head && isAside(clause, word)) {
                found.andNot(clause.tree().subtree(word));
            }
        }
        return found;
    }

    private static boolean isAside(Clause clause, int word) {
        String relation = clause.tree().relation(word).split(":")[0];
        boolean adjective = relation.equals("conj") && !clause.token(word).isVerb();
        // "had a part in undermining the peace"
        boolean doing = relation.equals("acl")
                && clause.token(word).tag().equals("VBG")
                && clause.tree().child(word, "mark").isPresent();
        return ASIDE.contains(relation) && !adjective && !doing;
    }
}
