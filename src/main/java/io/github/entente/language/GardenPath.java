package io.github.entente.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A participle that was taken for the verb of the sentence, until the verb came and found no subject left: "A meeting <i>planned</i> for Friday
 * between Ada and Bo was called off". It is hung on its noun, and the noun on the verb.
 */
final class GardenPath {

    private static final String PARTICIPLE = "VBN";

    private final List<Token> tokens;
    private final List<Integer> heads;
    private final List<String> relations;

    private GardenPath(List<Token> tokens, Tree tree) {
        this.tokens = new ArrayList<>(tokens);
        this.heads = new ArrayList<>();
        this.relations = new ArrayList<>();
        for (int word = 0; word < tokens.size(); word++) {
            heads.add(tree.head(word));
            relations.add(tree.relation(word));
        }
    }

    /** The sentence as it is meant, itself where it leads nobody up such a path. */
    static Sentence mend(Sentence sentence) {
        Tree tree = sentence.tree().orElseThrow();
        List<Token> tokens = sentence.tokens();
        for (int past = 1; past < tokens.size() - 1; past++) {
            if (mayBeParticiple(tokens, past) && isTakenForVerb(tree, tokens, past)) {
                int verb = stranded(tree, tokens, past);
                if (verb > 0) {
                    return new GardenPath(tokens, tree).mended(sentence, tree, past, verb);
                }
            }
        }
        return sentence;
    }

    private Sentence mended(Sentence sentence, Tree tree, int participle, int verb) {
        int noun = participle - 1;
        if (tree.head(verb) == participle) {
            hang(verb, tree.head(participle), tree.relation(participle));
            tree.children(participle).stream().filter(child -> child > verb).forEach(child -> heads.set(child, verb));
        }
        hang(noun, verb, tree.child(verb, "aux:pass").isPresent() ? "nsubj:pass" : "nsubj");
        hang(participle, noun, "acl");
        Token past = tokens.get(participle);
        tokens.set(participle, new Token(past.index(), past.span(), past.text(), past.lemma(), PARTICIPLE));
        return sentence.with(tokens, new Tree(heads, relations));
    }

    private void hang(int word, int head, String relation) {
        heads.set(word, head);
        relations.set(word, relation);
    }

    /** "planned", "held", "made": of "took" and "came" the participle sounds otherwise. What follows it says when, where or by whom. */
    private static boolean mayBeParticiple(List<Token> tokens, int word) {
        Token token = tokens.get(word);
        Token next = tokens.get(word + 1);
        return token.tag().matches("VBD|VBN")
                && token.text().matches(".*(?:[dt]|made)")
                && !token.lemma().matches("be|have|do")
                && (next.tag().matches("TO|RB")
                        || next.tag().equals("IN") && !next.lemma().equals("that")
                        || DayMends.isDay(next));
    }

    /** Behind its noun, with which the sentence or the clause begins. */
    private static boolean isTakenForVerb(Tree tree, List<Token> tokens, int word) {
        int noun = word - 1;
        int before = tree.subtree(noun).nextSetBit(0) - 1;
        return tree.is(noun, "nsubj")
                && tree.head(noun) == word
                && tokens.get(noun).isNoun()
                && (before < 0 || tokens.get(before).tag().matches("IN|WRB|``"))
                // "the ministry has said", "the men landed and were": it is the verb
                && tree.children(word).stream()
                        .noneMatch(child ->
                                tree.relation(child).matches("aux.*|conj") || child < word && tree.is(child, "ccomp"));
    }

    /** A finite verb behind it that the parser could hang nowhere, or took the whole for its subject; -1 where there is none. */
    private static int stranded(Tree tree, List<Token> tokens, int past) {
        int above = tree.head(past);
        if (tree.relation(past).startsWith("csubj") && above > past && isFinite(tree, tokens, above)) {
            return above;
        }
        return tree.children(past).stream()
                .filter(verb -> verb > past
                        && tree.relation(verb).matches("dep|ccomp|parataxis")
                        && isFinite(tree, tokens, verb)
                        && !hasOwn(tree, tokens, verb))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isFinite(Tree tree, List<Token> tokens, int verb) {
        return tokens.get(verb).tag().matches("VB[DZ]")
                || tree.children(verb).stream()
                        .anyMatch(word -> tree.relation(word).matches("aux|aux:pass|cop")
                                && tokens.get(word).tag().matches("VB[DZP]|MD"));
    }

    /** A subject or a conjunction of its own, or a mark that parts it from the words before. */
    private static boolean hasOwn(Tree tree, List<Token> tokens, int verb) {
        int before = tree.subtree(verb).nextSetBit(0) - 1;
        return before < 0
                || tokens.get(before).text().matches("[,;:\"”“'-]+")
                || tree.children(verb).stream()
                        .anyMatch(word -> tree.relation(word).matches("[nc]subj.*|expl|mark")
                                || tokens.get(word).tag().startsWith("W"));
    }
}
