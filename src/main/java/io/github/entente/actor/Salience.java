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
    private static final double[] AGES = {1, 0.85, 0.5, 0.3};

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
    private static final double FOR_WHAT = 0.9;
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

    /** Of a candidate before the pronoun in its own sentence; 0 where grammar forbids it. */
    static double within(Line line, Candidate candidate, int pronoun) {
        double part = part(line, candidate) * candidate.certainty();
        return line.tree()
                .map(tree -> within(line, tree, candidate, pronoun, part))
                .orElseGet(() -> isObjectRightAfter(line, candidate, pronoun) ? 0 : part);
    }

    private static double within(Line line, Tree tree, Candidate candidate, int pronoun, double part) {
        int head = candidate.head();
        boolean owning = line.tag(pronoun).equals("PRP$");
        if (!owning && (isArgumentOfSameVerb(tree, head, pronoun) || isJoined(tree, head, pronoun))) {
            return 0;
        }
        if (owning && isJoined(tree, head, tree.head(pronoun))) {
            return part + JOINED;
        }
        if (isBelow(tree, head, pronoun)) {
            return part * BELOW;
        }
        int clauses = clausesAbove(tree, head, pronoun);
        double above = clauses >= 0 ? Math.max(0, ABOVE - clauses * BETWEEN) : 0;
        double forWhat = owning && isForWhat(line, tree, head, pronoun) ? FOR_WHAT : 0;
        return part + Math.max(above, forWhat);
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
        if (tree.is(head, "obj") || tree.is(head, "iobj")) {
            return OBJECT;
        }
        if (tree.is(head, "nmod:poss")) {
            return OWNER;
        }
        return tree.is(head, "obl") ? OBLIQUE : INSIDE;
    }

    /** How many clauses up the candidate is the subject; -1 if it is the subject of none the pronoun stands in. */
    private static int clausesAbove(Tree tree, int candidate, int pronoun) {
        if (!tree.is(candidate, "nsubj")) {
            return -1;
        }
        int verb = tree.head(candidate);
        int clauses = 0;
        for (int node = tree.head(pronoun), steps = 0;
                node >= 0 && steps <= tree.heads().size();
                node = tree.head(node)) {
            if (node == verb) {
                return clauses;
            }
            clauses += hasOwnSubject(tree, node, pronoun) ? 2 : 0;
            steps++;
        }
        return -1;
    }

    private static boolean hasOwnSubject(Tree tree, int verb, int pronoun) {
        return tree.children(verb, "nsubj").stream().anyMatch(subject -> subject != pronoun);
    }

    /** "Ada met her": subject and object of one verb are two; so are "Ada" and "she" in "Ada and she". */
    private static boolean isArgumentOfSameVerb(Tree tree, int candidate, int pronoun) {
        return tree.is(candidate, "nsubj") && !tree.is(pronoun, "nsubj") && verb(tree, pronoun) == tree.head(candidate);
    }

    /** The verb whose subject acts on a word: in "Ada came and met her" it is "came". */
    private static int verb(Tree tree, int word) {
        int verb = tree.head(word);
        while (verb >= 0
                && tree.children(verb, "nsubj").isEmpty()
                && (tree.is(verb, "conj") || tree.is(verb, "xcomp"))) {
            verb = tree.head(verb);
        }
        return verb;
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

    private static boolean isObjectRightAfter(Line line, Candidate candidate, int pronoun) {
        return !line.tag(pronoun).equals("PRP$")
                && line.tag(candidate.last() + 1).startsWith("VB")
                && candidate.last() + 2 == pronoun;
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
