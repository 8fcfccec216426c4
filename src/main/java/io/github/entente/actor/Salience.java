package io.github.entente.actor;

import static io.github.entente.actor.FollowingWords.Kind.REPORTING;
import static io.github.entente.actor.FollowingWords.Kind.SPEECH;

import io.github.entente.language.Tree;

/**
 * How much a candidate stands out for a pronoun: by its part in its sentence, by how far back that lies, and by the grammar between the two where
 * they share a sentence. After the salience factors of Lappin and Leass (1994); the weights are set on the development articles.
 */
final class Salience {

    /** What a sentence further back counts. */
    private static final double[] AGES = {1, 0.85, 0.5, 0.3, 0.25, 0.2, 0.15};

    private static final double SUBJECT = 1;
    private static final double OBJECT = 0.7;
    private static final double OBLIQUE = 0.5;
    private static final double OWNER = 0.55;
    private static final double INSIDE = 0.35;
    /** Without a tree: the first, and the others. */
    private static final double FIRST = 0.9;

    private static final double LATER = 0.5;

    /** The subject of a clause the pronoun stands in, and what each clause between takes from it. */
    private static final double ABOVE = 0.9;

    private static final double BETWEEN = 0.12;
    /** "Ada and her counterpart". */
    private static final double JOINED = 1;
    /** "He said": who spoke before goes on. */
    private static final double SPEAKS_ON = 0.35;
    /** "Ada thanked Bo for his help". */
    private static final double FOR_WHAT = 1.4;
    /** "Ada repeats that it": whatever the tree says. */
    private static final double SPOKE = 0.8;
    /** "Bo would come, she said": she is not Bo's. */
    private static final double BELOW = 0.25;

    private Salience() {}

    /** Of a candidate in an earlier sentence. */
    static double before(Line line, Candidate candidate, int age, Line now, int pronoun) {
        double part = part(line, candidate);
        boolean goesOn = isSpeaker(now, pronoun) && isSpeaker(line, candidate.head());
        return age < AGES.length
                ? candidate.certainty() * (part * AGES[age] + (goesOn ? SPEAKS_ON * AGES[age] : 0))
                : 0;
    }

    /** Of a candidate before the pronoun in its own sentence. */
    static double within(Line line, Candidate candidate, int pronoun) {
        double part = part(line, candidate) * candidate.certainty();
        return line.tree()
                .map(tree -> within(line, tree, candidate, pronoun, part))
                .orElse(part);
    }

    private static double within(Line line, Tree tree, Candidate candidate, int pronoun, double part) {
        int head = candidate.head();
        boolean owning = line.tag(pronoun).equals("PRP$");
        if (owning && isJoined(tree, head, tree.head(pronoun))) {
            return part + JOINED;
        }
        if (isBelow(tree, head, pronoun)) {
            return part * BELOW;
        }
        int clauses = clausesAbove(line, tree, head, pronoun);
        double above = clauses >= 0 ? Math.max(0, ABOVE - clauses * BETWEEN) : 0;
        boolean near = owning && (isForWhat(line, tree, head, pronoun) || isMaker(line, tree, head, pronoun));
        int verb = candidate.last() + 1;
        boolean speaks = line.isVerb(verb, REPORTING)
                || line.tag(verb).startsWith("VB") && line.small(verb + 1).equals("that");
        return part + Math.max(Math.max(above, near ? FOR_WHAT : 0), speaks ? SPOKE : 0);
    }

    /** Whether grammar forbids that the pronoun means the candidate: "Ada met her", "Ada told him to help her", "Ada and she". */
    static boolean forbids(Line line, Candidate candidate, int pronoun) {
        if (line.tag(pronoun).equals("PRP$")) {
            // "Bo, her counterpart"
            return pronoun == candidate.last() + 2
                    && Introductions.counterpartAfter(line, candidate.last()).isPresent();
        }
        return line.tree()
                .map(tree -> isJoined(tree, candidate.head(), pronoun)
                        || !tree.is(pronoun, "nsubj")
                                && tree.head(pronoun) >= 0
                                && Understood.subject(line, tree, tree.head(pronoun)) == candidate.head())
                .orElseGet(() -> line.tag(candidate.last() + 1).startsWith("VB") && candidate.last() + 2 == pronoun);
    }

    private static double part(Line line, Candidate candidate) {
        if (line.tree().isEmpty()) {
            boolean first = line.found().stream().noneMatch(found -> found.last() < candidate.first());
            return first ? FIRST : LATER;
        }
        Tree tree = line.tree().get();
        int head = candidate.head();
        if (tree.head(head) < 0 || tree.is(head, "nsubj")) {
            return SUBJECT;
        }
        if (tree.is(head, "conj") && tree.head(head) >= 0) {
            return part(line, new Candidate(head, head, tree.head(head), candidate.actors(), 1)) * 0.9;
        }
        boolean partner = tree.children(head, "case").stream()
                .anyMatch(word -> line.small(word).equals("with"));
        if (tree.is(head, "obj") || tree.is(head, "iobj") || partner) {
            return OBJECT;
        }
        if (tree.is(head, "nmod:poss")) {
            return OWNER;
        }
        return tree.is(head, "obl") ? OBLIQUE : INSIDE;
    }

    /** How many clauses up the candidate is the subject, said or understood; -1 if of none the pronoun stands in. */
    private static int clausesAbove(Line line, Tree tree, int candidate, int pronoun) {
        int clauses = 0;
        int inner = pronoun;
        for (int node = tree.head(pronoun), steps = 0;
                node >= 0 && steps <= tree.heads().size();
                node = tree.head(node)) {
            int subject = Understood.subject(line, tree, node);
            if (subject == candidate) {
                return clauses;
            }
            clauses += subject >= 0 && subject != inner ? 1 : 0;
            inner = subject >= 0 ? subject : inner;
            steps++;
        }
        return -1;
    }

    private static boolean isJoined(Tree tree, int candidate, int word) {
        return word >= 0 && tree.is(word, "conj") && tree.head(word) == candidate;
    }

    /** Whether the pronoun is the subject above what the candidate stands in: "that Bo would come, she said". */
    private static boolean isBelow(Tree tree, int candidate, int pronoun) {
        if (!tree.is(pronoun, "nsubj")) {
            return false;
        }
        int verb = tree.head(pronoun);
        for (int node = candidate, steps = 0; node >= 0 && steps <= tree.heads().size(); node = tree.head(node)) {
            if (tree.head(node) == verb && (tree.is(node, "ccomp") || tree.is(node, "parataxis"))) {
                return true;
            }
            steps++;
        }
        return false;
    }

    private static boolean isForWhat(Line line, Tree tree, int candidate, int pronoun) {
        int what = tree.head(pronoun);
        boolean reason = what >= 0
                && tree.children(what, "case").stream()
                        .anyMatch(word -> line.small(word).equals("for"));
        return reason
                && tree.is(candidate, "obj")
                && (tree.head(what) == tree.head(candidate) || tree.head(what) == candidate);
    }

    /** "A breach by Ada of her word". */
    private static boolean isMaker(Line line, Tree tree, int candidate, int pronoun) {
        int what = tree.head(pronoun);
        return what >= 0
                && tree.head(what) == tree.head(candidate)
                && tree.children(candidate, "case").stream()
                        .anyMatch(word -> line.small(word).equals("by"));
    }

    /** Whether a word is the subject of a verb of speech. */
    static boolean isSpeaker(Line line, int word) {
        return line.tree()
                .map(tree -> tree.is(word, "nsubj")
                        && tree.head(word) >= 0
                        && (line.isVerb(tree.head(word), REPORTING) || line.isVerb(tree.head(word), SPEECH)))
                .orElseGet(() -> line.isVerb(word + 1, REPORTING) || line.isVerb(word - 1, REPORTING));
    }
}
