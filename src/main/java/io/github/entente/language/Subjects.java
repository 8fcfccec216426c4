package io.github.entente.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Who does what the verbs of a sentence say, and to whom it is done, wherever the parser hangs them. */
final class Subjects {

    /** So many verbs away the subject may stand; trees are that deep only where the parser went astray. */
    private static final int NEAR = 12;

    private final Clause clause;
    private final Tree tree;

    Subjects(Clause clause, Tree tree) {
        this.clause = clause;
        this.tree = tree;
    }

    /** The subject of a verb that is told from the side of who does it; the passive's is not meant. */
    Optional<Integer> active(int verb) {
        return active(verb, 0);
    }

    private Optional<Integer> active(int verb, int depth) {
        Optional<Integer> own = ownSubject(verb);
        int head = tree.head(verb);
        if (own.isPresent()) {
            boolean relative =
                    Set.of("WP", "WDT").contains(clause.token(own.get()).tag());
            return relative && tree.is(verb, "acl") ? Optional.of(head) : own;
        }
        if (head < 0 || depth > NEAR || isPassive(verb)) {
            return Optional.empty();
        }
        if (clause.isJoinedToModal(verb) && tree.head(head) >= 0) {
            int outer = tree.head(head);
            // "repeated the demand that Rome leave and urged"
            boolean carried = clause.token(outer).isNoun() && tree.head(outer) >= 0;
            return active(carried ? tree.head(outer) : outer, depth + 1);
        }
        if (tree.is(verb, "conj") || tree.is(verb, "xcomp")) {
            return isPassive(head) ? passive(head) : active(head, depth + 1);
        }
        if (tree.is(verb, "advcl") || tree.is(verb, "dep")) {
            return isPassive(head) ? passive(head) : active(head, depth + 1);
        }
        return tree.is(verb, "acl") && clause.token(verb).tag().equals("VBG") ? Optional.of(head) : Optional.empty();
    }

    private Optional<Integer> ownSubject(int verb) {
        List<Integer> subjects = tree.children(verb, "nsubj").stream()
                .filter(child -> !tree.relation(child).equals("nsubj:pass"))
                .filter(child -> !clause.token(child).tag().equals("NFP")) // the bullet of a list
                .toList();
        Optional<Integer> first = subjects.stream().findFirst();
        return first.filter(opening -> isOpening(opening, verb))
                .flatMap(opening -> subjects.stream()
                        .filter(child -> child > opening && child < verb)
                        .findFirst()
                        .or(() -> Optional.of(verb - 1)
                                .filter(word -> clause.token(word).isNoun())))
                .or(() -> first);
    }

    /** "<i>Hours</i> after the talks, Rome said", "<i>Speaking</i> after talks with Bo, Ada said": what a comma parts from its verb opens the sentence. */
    private boolean isOpening(int subject, int verb) {
        boolean several = tree.children(verb, "nsubj").size() > 1
                && clause.token(subject).tag().matches("NNS?");
        return subject < verb
                && (several || clause.token(subject).tag().equals("VBG"))
                && IntStream.range(subject, verb)
                        .anyMatch(word -> clause.token(word).text().equals(","));
    }

    boolean isPassive(int verb) {
        return tree.children(verb).stream()
                        .anyMatch(child -> tree.relation(child).equals("nsubj:pass")
                                || tree.relation(child).equals("aux:pass"))
                || isJoinedPassive(verb);
    }

    /** "Was condemned by Rome but <i>hailed</i> by Cairo": the second shares the auxiliary of the first, and has somebody who does it. */
    private boolean isJoinedPassive(int verb) {
        boolean joined = tree.is(verb, "conj") && tree.head(verb) >= 0 && isDoneBy(verb);
        boolean active = joined
                && tree.children(verb).stream()
                        .anyMatch(child -> tree.is(child, "nsubj") || tree.is(child, "aux") || tree.is(child, "obj"));
        return joined && !active && isPassive(tree.head(verb));
    }

    /** "Hailed by Cairo", "called hostile <i>by</i> Rome". */
    private boolean isDoneBy(int verb) {
        boolean straight = verb + 1 < clause.sentence().tokens().size()
                && clause.lemma(verb + 1).equals("by");
        return clause.token(verb).tag().equals("VBN")
                ? tree.subtree(verb).stream()
                        .anyMatch(word -> word > verb && clause.lemma(word).equals("by"))
                : clause.token(verb).tag().equals("VBD") && straight;
    }

    Optional<Integer> passive(int verb) {
        Optional<Integer> own = tree.child(verb, "nsubj:pass");
        boolean shares = own.isEmpty() && tree.head(verb) >= 0 && tree.is(verb, "conj");
        return shares ? tree.child(tree.head(verb), "nsubj:pass") : own.or(() -> raised(verb));
    }

    /** "<i>The envoy</i> is said to have been expelled", "<i>The treaty</i> is due to be signed", "ordered <i>him</i> to be freed". */
    private Optional<Integer> raised(int verb) {
        int head = tree.head(verb);
        boolean below = tree.is(verb, "xcomp") || tree.is(verb, "ccomp") && clause.isInfinitive(verb);
        boolean raises = head >= 0 && !clause.token(head).isNoun(); // not "it was the turn of the envoy to be summoned"
        return raises && below && isPassive(verb)
                ? tree.child(head, "obj").filter(object -> object < verb).or(() -> tree.child(head, "nsubj"))
                : Optional.empty();
    }
}
