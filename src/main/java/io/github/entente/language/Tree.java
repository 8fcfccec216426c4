package io.github.entente.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Who depends on whom in a sentence, in Universal Dependencies' basic relations ("nsubj", "ccomp", "nmod:poss").
 *
 * @param heads for each token the index of its head, -1 for the root
 * @param relations for each token its relation to its head
 */
public record Tree(List<Integer> heads, List<String> relations) {

    public Tree {
        if (heads.size() != relations.size()) {
            throw new IllegalArgumentException(heads.size() + " heads but " + relations.size() + " relations");
        }
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
    }

    /** The root's is -1, and so is that of what is above it, where one may ask after it. */
    public int head(int token) {
        return token < 0 ? -1 : heads.get(token);
    }

    /** Empty above the root. */
    public String relation(int token) {
        return token < 0 ? "" : relations.get(token);
    }

    public List<Integer> children(int token) {
        return IntStream.range(0, heads.size())
                .filter(child -> heads.get(child) == token)
                .boxed()
                .toList();
    }

    /** Children by relation; "nsubj" also finds its subtypes ("nsubj:pass"). */
    public List<Integer> children(int token, String relation) {
        return children(token).stream().filter(child -> is(child, relation)).toList();
    }

    public Optional<Integer> child(int token, String relation) {
        return children(token, relation).stream().findFirst();
    }

    /** Whether a token has this relation to its head, or a subtype of it. */
    public boolean is(int token, String relation) {
        String own = relation(token);
        return own.equals(relation) || own.startsWith(relation + ":");
    }

    /** The token and all below it, as token indexes in order; nothing above the root. */
    public BitSet subtree(int token) {
        BitSet found = new BitSet(heads.size());
        List<Integer> open = new ArrayList<>(token < 0 ? List.of() : List.of(token));
        while (!open.isEmpty()) {
            int next = open.remove(open.size() - 1);
            if (!found.get(next)) {
                found.set(next);
                open.addAll(children(next));
            }
        }
        return found;
    }
}
