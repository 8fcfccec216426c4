package io.github.entente.actor.following;

import static io.github.entente.actor.naming.FollowingWords.Kind.AGAINST_OTHERS;
import static io.github.entente.actor.naming.FollowingWords.Kind.REPORTING;

import io.github.entente.actor.naming.FullNames;
import io.github.entente.actor.naming.Line;
import io.github.entente.actor.naming.Understood;
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
    /** Whatever stands in the pronoun's own sentence. */
    private static final double HERE = 0.3;
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
        boolean aside =
                now.tree().filter(tree -> Telling.isAside(now, tree, pronoun)).isPresent();
        boolean goesOn = (aside || Telling.isSpeaker(now, pronoun))
                && Telling.isSource(line, candidate)
                && !Telling.isTold(line, candidate.head());
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
        boolean goesOn = Telling.isSource(line, candidate)
                && !Telling.isTold(line, head); // "Ada said ...; that would do, she added"
        if (isBelow(tree, head, pronoun) || Telling.isAside(line, tree, pronoun) && !goesOn) {
            return part * BELOW;
        }
        int clauses = clausesAbove(line, tree, head, pronoun);
        double above = clauses >= 0 ? Math.max(0, ABOVE - clauses * BETWEEN) : 0;
        boolean near = owning && (isForWhat(line, tree, head, pronoun) || isMaker(line, tree, head, pronoun));
        int verb = candidate.last() + 1;
        boolean speaks = line.isVerb(verb, REPORTING)
                || (line.tag(verb).startsWith("VB") || line.isLemma(verb, REPORTING))
                        && line.small(verb + 1).equals("that");
        double tie = Math.max(Math.max(above, near ? FOR_WHAT : 0), speaks && !owning ? SPOKE : 0);
        return part + Math.max(tie, HERE);
    }

    /** Whether grammar forbids that the pronoun means the candidate: "Ada met her", "Ada told him to help her", "Ada and she". */
    static boolean forbids(Line line, Candidate candidate, int pronoun) {
        if (line.tag(pronoun).equals("PRP$")) {
            // "Bo, her counterpart"
            return pronoun == candidate.last() + 2
                            && FullNames.counterpartAfter(line, candidate.last())
                                    .isPresent()
                    || line.tree()
                            .map(tree -> isOthers(line, tree, candidate.head(), pronoun))
                            .orElse(false);
        }
        return line.tree()
                .map(tree -> isJoined(tree, candidate.head(), pronoun)
                        || isInOwnClause(tree, candidate.head(), pronoun)
                        || isHelped(line, tree, candidate.head(), pronoun)
                        || !tree.is(pronoun, "nsubj")
                                && tree.head(pronoun) >= 0
                                && Understood.subject(line, tree, verb(line, tree, pronoun)) == candidate.head())
                .orElseGet(() -> line.tag(candidate.last() + 1).startsWith("VB") && candidate.last() + 2 == pronoun);
    }

    /** The verb a pronoun belongs to: "standing next to him". */
    private static int verb(Line line, Tree tree, int pronoun) {
        int head = tree.head(pronoun);
        return head >= 0 && line.tag(head).equals("RB")
                        || head >= 0 && line.tag(head).equals("JJ") && !tree.is(head, "xcomp")
                ? Math.max(tree.head(head), 0)
                : head;
    }

    /** "In talks with Bo she asked": she is not Bo. */
    private static boolean isInOwnClause(Tree tree, int candidate, int pronoun) {
        if (!tree.is(pronoun, "nsubj") || tree.is(candidate, "nsubj") || tree.is(candidate, "nmod:poss")) {
            return false;
        }
        int verb = tree.head(pronoun);
        for (int node = candidate, steps = 0; node >= 0 && steps <= tree.heads().size(); node = tree.head(node)) {
            if (tree.head(node) == verb) {
                return tree.is(node, "obl") || tree.is(node, "obj");
            }
            if (!tree.is(node, "nmod")
                    && !tree.is(node, "conj")
                    && !tree.is(node, "appos")
                    && !tree.is(node, "compound")) {
                return false;
            }
            steps++;
        }
        return false;
    }

    /** "Ada will help it train": it is not Ada. */
    private static boolean isHelped(Line line, Tree tree, int candidate, int pronoun) {
        int verb = tree.head(pronoun);
        return tree.is(pronoun, "nsubj")
                && verb >= 0
                && tree.head(verb) >= 0
                && line.tag(verb).equals("VB")
                && tree.children(verb, "mark").isEmpty()
                && tree.children(verb, "aux").isEmpty()
                && Understood.subject(line, tree, tree.head(verb)) == candidate;
    }

    /** "Ada must not hurt its rights": they are another's. */
    private static boolean isOthers(Line line, Tree tree, int candidate, int pronoun) {
        int owned = tree.head(pronoun);
        int verb = owned >= 0 ? tree.head(owned) : -1;
        return verb >= 0
                && (tree.is(owned, "obj") || tree.is(owned, "obl"))
                && line.isLemma(verb, AGAINST_OTHERS)
                && Understood.subject(line, tree, verb) == candidate;
    }

    private static double part(Line line, Candidate candidate) {
        if (line.tree().isEmpty()) {
            boolean first = line.found().stream().noneMatch(found -> found.last() < candidate.first());
            return first ? FIRST : LATER;
        }
        Tree tree = line.tree().get();
        int head = candidate.head();
        if (tree.head(head) < 0 || tree.is(head, "nsubj") || Telling.isLast(line, candidate)) {
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

    /** "The ban it imposed", "a charge which it rejects": what does something to a thing is no thing. */
    static boolean isDoer(Line line, int word) {
        return line.tree()
                .filter(tree -> tree.is(word, "nsubj") && tree.head(word) > word)
                .filter(tree -> tree.is(tree.head(word), "acl") || isPut(line, tree, word))
                .isPresent();
    }

    /** "The barriers that it put up" for which parsers see a clause of its own. */
    private static boolean isPut(Line line, Tree tree, int word) {
        int verb = tree.head(word);
        int noun = tree.head(verb);
        return noun >= 0
                && line.isNounAt(noun)
                && tree.is(verb, "ccomp")
                && line.small(word - 1).equals("that");
    }
}
