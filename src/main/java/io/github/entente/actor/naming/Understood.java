package io.github.entente.actor.naming;

import io.github.entente.language.Tree;
import java.util.Optional;

/** Whose deed a verb is where its clause does not say so: in "Ada came to help and told Bo to wait" Ada helps and tells, and Bo waits. */
public final class Understood {

    private static final int DEEPEST = 8;

    private Understood() {}

    /** The token of the subject, said or understood; -1 where there is none. */
    public static int subject(Line line, Tree tree, int verb) {
        return subject(line, tree, verb, DEEPEST);
    }

    private static int subject(Line line, Tree tree, int verb, int left) {
        Optional<Integer> said = tree.child(verb, "nsubj");
        int above = tree.head(verb);
        if (said.filter(word -> line.tag(word).startsWith("W")).isPresent() && tree.is(verb, "acl")) {
            return above; // "Ada, who told Bo to wait": Ada tells
        }
        if (said.isPresent() || above < 0 || left == 0) {
            return said.orElse(-1);
        }
        if (tree.is(verb, "acl")) {
            return tree.relation(verb).equals("acl") && line.tag(verb).equals("VBG") ? above : -1;
        }
        boolean controlled = tree.is(verb, "xcomp") || tree.is(verb, "advcl") && isInfinitive(line, tree, verb);
        Optional<Integer> object = tree.is(verb, "xcomp") ? tree.child(above, "obj") : Optional.empty();
        boolean shared = controlled
                || tree.is(verb, "conj")
                || tree.is(verb, "advcl") && line.tag(verb).startsWith("VB");
        return object.orElseGet(() -> shared ? subject(line, tree, above, left - 1) : -1);
    }

    private static boolean isInfinitive(Line line, Tree tree, int verb) {
        return tree.children(verb, "mark").stream()
                .anyMatch(word -> line.small(word).equals("to"));
    }
}
