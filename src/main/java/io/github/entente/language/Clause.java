package io.github.entente.language;

import io.github.entente.article.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Questions about the grammar of one parsed sentence: who is the subject, what is denied, which words form one stretch. Tokens are given by
 * their index.
 */
public final class Clause {

    private final Sentence sentence;
    private final Tree tree;
    private final Subjects subjects;

    private Clause(Sentence sentence, Tree tree) {
        this.sentence = sentence;
        this.tree = tree;
        this.subjects = new Subjects(this, tree);
    }

    /** Empty where the sentence has no tree. */
    public static Optional<Clause> of(Sentence sentence) {
        return sentence.tree().map(tree -> new Clause(sentence, tree));
    }

    public Sentence sentence() {
        return sentence;
    }

    public Tree tree() {
        return tree;
    }

    public Token token(int index) {
        return sentence.tokens().get(index);
    }

    /** The dictionary form, in small letters; empty before the first word and after the last, where one may well look for a neighbour. */
    public String lemma(int index) {
        return index < 0 || index >= sentence.tokens().size()
                ? ""
                : token(index).lemma().toLowerCase(Locale.ROOT);
    }

    /**
     * Who does what a verb says, also where the subject is not beside it: "Ada met Bo and <i>said</i>", "Ada, who <i>said</i>", "Ada left,
     * <i>saying</i>", "Ada wants to <i>say</i>". The passive's subject is not meant.
     */
    public Optional<Integer> subject(int verb) {
        return subjects.active(verb);
    }

    /** In "said it would go on and <i>urged</i>" the parser joins "urged" to "go", which no past verb can be joined to. */
    public boolean isJoinedToModal(int verb) {
        int head = tree.head(verb);
        return head >= 0
                && tree.is(verb, "conj")
                && token(verb).tag().equals("VBD")
                && token(head).tag().equals("VB")
                && tree.child(verb, "nsubj").isEmpty();
    }

    /** Whether a verb tells what is done to somebody: "was <i>hailed</i> by Cairo". */
    public boolean isPassive(int verb) {
        return subjects.isPassive(verb);
    }

    /** Who does what a verb says or, where nobody is said to do it, to whom or what it is done. */
    public Optional<Integer> anySubject(int verb) {
        return subject(verb).or(() -> passiveSubject(verb));
    }

    /** To whom or what is done what a verb says. */
    public Optional<Integer> passiveSubject(int verb) {
        return subjects.passive(verb);
    }

    /**
     * Whether a word is denied: "did <i>not</i> say", "<i>never</i> agreed", "<i>no</i> talks". What stands behind the word or beyond a mark is
     * joined to it by the parser's mistake: "'Certainly <i>not</i>,' she said".
     */
    public boolean isNegated(int word) {
        return tree.children(word).stream().anyMatch(child -> {
            String lemma = lemma(child);
            boolean denies = lemma.equals("not")
                    || lemma.equals("never")
                    || lemma.equals("n't")
                    || lemma.equals("no") && tree.is(child, "det");
            return denies && isJustBefore(child, word);
        });
    }

    /** Whether a word stands before another with no mark between them. */
    public boolean isJustBefore(int first, int second) {
        return first < second && IntStream.range(first + 1, second).noneMatch(this::isMark);
    }

    /** The word all others hang on. */
    public int root() {
        return Math.max(tree.heads().indexOf(-1), 0);
    }

    /** The lemmas of a verb's auxiliaries and of "to". */
    public List<String> auxiliaries(int verb) {
        return tree.children(verb).stream()
                .filter(child -> tree.is(child, "aux") || token(child).tag().equals("TO"))
                .map(this::lemma)
                .toList();
    }

    /** "has met", not "had met" or "is said to have met". */
    public boolean isPresentPerfect(int verb) {
        return tree.children(verb).stream()
                .anyMatch(child -> tree.is(child, "aux")
                        && lemma(child).equals("have")
                        && token(child).tag().matches("VB[ZP]"));
    }

    public boolean isInfinitive(int verb) {
        return tree.children(verb).stream().anyMatch(child -> token(child).tag().equals("TO"));
    }

    /** The preposition in front of a noun phrase, by its head: "with" for "talks" in "with long talks". */
    public Optional<String> preposition(int noun) {
        return tree.child(noun, "case").map(this::lemma);
    }

    /** Whether a clause or noun phrase, by its head, begins with a conjunction or preposition: "<i>that</i> it ends", "<i>for</i> ending it". */
    public boolean isOpenedBy(int head, String word) {
        return tree.children(head).stream()
                .anyMatch(child -> (tree.is(child, "mark") || tree.is(child, "case"))
                        && lemma(child).equals(word));
    }

    /** Noun phrases that hang on a word by a preposition. */
    public List<Integer> obliques(int word, String preposition) {
        return tree.children(word).stream()
                .filter(child -> tree.is(child, "obl") || tree.is(child, "nmod"))
                .filter(child -> preposition(child).filter(preposition::equals).isPresent())
                .toList();
    }

    /** The owner in "Egypt's call" and "its call". */
    public Optional<Integer> owner(int noun) {
        return tree.child(noun, "nmod:poss");
    }

    /** A word and those joined to it by "and", "or", commas. */
    public List<Integer> joined(int word) {
        List<Integer> all = new ArrayList<>(List.of(word));
        all.addAll(tree.children(word, "conj"));
        return all;
    }

    /** The stretches of text that tokens form: marks at the ends fall away, and a gap of left-out words starts a new stretch. */
    public List<Span> stretches(BitSet tokens) {
        List<Span> found = new ArrayList<>();
        for (int from = tokens.nextSetBit(0); from >= 0; ) {
            int to = tokens.nextClearBit(from);
            trimmed(from, to - 1).ifPresent(found::add);
            from = tokens.nextSetBit(to);
        }
        return found;
    }

    private Optional<Span> trimmed(int first, int last) {
        while (first <= last && isMark(first)) {
            first++;
        }
        while (last >= first && isMark(last)) {
            last--;
        }
        return first <= last ? Optional.of(sentence.span(first, last)) : Optional.empty();
    }

    /**
     * The head of a clause and those joined to it that say something of their own: with a subject or "that" of theirs, or with an auxiliary or in
     * the present ("does not seek conflict and <i>does not support</i> the move"). "Opposes and condemns the move" says one thing.
     */
    public List<Integer> mainClauses(int head) {
        List<Integer> heads = new ArrayList<>(List.of(head));
        tree.children(head, "conj").stream()
                .filter(joined -> hasSubject(joined) || isFinite(joined) && !sharesObject(head, joined))
                .forEach(heads::add);
        return heads;
    }

    private boolean hasSubject(int word) {
        return tree.children(word).stream()
                .anyMatch(child -> tree.is(child, "nsubj")
                        || tree.is(child, "mark") && lemma(child).equals("that"));
    }

    private boolean isFinite(int word) {
        return token(word).tag().matches("VB[ZP]")
                || tree.children(word).stream()
                        .anyMatch(child -> tree.is(child, "aux")
                                        && token(child).tag().matches("MD|VB[DZP]")
                                        && !tree.relation(child).equals("aux:pass")
                                || tree.is(child, "cop") && token(child).tag().matches("VB[ZP]"));
    }

    private boolean sharesObject(int head, int joined) {
        return head < joined
                && IntStream.range(head + 1, joined)
                        .noneMatch(word -> token(word).isNoun());
    }

    /** The words of some stretches that no other word of theirs governs: the verb if there is one, else the first. */
    public List<Integer> heads(List<Span> stretches) {
        List<Integer> heads = sentence.tokens().stream()
                .filter(token -> isWithin(stretches, token.span()) && !isMark(token.index()))
                .map(Token::index)
                .filter(index -> tree.head(index) < 0
                        || !isWithin(stretches, token(tree.head(index)).span()))
                .toList();
        return heads.stream()
                .filter(head -> token(head).isVerb())
                .findFirst()
                .map(head -> mainClauses(head).stream()
                        .filter(joined -> isWithin(stretches, token(joined).span()))
                        .toList())
                .orElse(heads.subList(0, Math.min(1, heads.size())));
    }

    private static boolean isWithin(List<Span> stretches, Span span) {
        return stretches.stream().anyMatch(stretch -> stretch.contains(span));
    }

    public boolean isMark(int index) {
        return sentence.tokens().get(index).text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** The last mark before a word; -1 if there is none. */
    public int markBefore(int word) {
        int mark = word - 1;
        while (mark >= 0 && !isMark(mark)) {
            mark--;
        }
        return mark;
    }

    /** Whether a verb in a finite form stands between two words. */
    public boolean isFiniteBetween(int one, int other) {
        return IntStream.range(Math.min(one, other) + 1, Math.max(one, other))
                .anyMatch(word -> token(word).tag().matches("VB[DZP]|MD"));
    }
}
