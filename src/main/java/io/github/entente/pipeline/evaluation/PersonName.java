package io.github.entente.pipeline.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A person's name as somebody wrote it, in which words may be shortened or left out: "Wendy R. Sherman" and "Wendy Sherman", "Ma. Theresa P.
 * Lazaro" and "Maria Theresa Lazaro" are one; "George W. Bush" and "George H. W. Bush" are two.
 *
 * @param words in full
 * @param cut words cut to an initial or to the letters before a full stop
 */
record PersonName(List<Folded> words, List<Folded> cut) {

    /** So many words in full make two names that differ in an initial one person's. */
    private static final int FULL = 2;

    PersonName {
        words = List.copyOf(words);
        cut = List.copyOf(cut);
    }

    static PersonName of(String name) {
        List<Folded> words = new ArrayList<>();
        List<Folded> cut = new ArrayList<>();
        Arrays.stream(name.replaceAll("\\.(?=\\p{L})", ". ").split("\\s+"))
                .filter(word -> !Folded.of(word).text().isEmpty())
                .forEach(word -> (isCut(word) ? cut : words).add(Folded.name(word)));
        return new PersonName(words, cut);
    }

    private static boolean isCut(String word) {
        return word.endsWith(".") || Folded.of(word).text().length() == 1;
    }

    /**
     * Whether two names differ only in what is cut or left out: each word stands in both, or in one as what it begins with, or one of them has all the
     * words of the other and more.
     */
    boolean isAlso(PersonName other) {
        List<Folded> mine = new ArrayList<>(words);
        List<Folded> theirs = new ArrayList<>(other.words);
        List<Folded> shared = mine.stream().filter(theirs::contains).distinct().toList();
        shared.forEach(word -> {
            mine.remove(word);
            theirs.remove(word);
        });
        List<Folded> myCut = new ArrayList<>(cut);
        List<Folded> theirCut = new ArrayList<>(other.cut);
        cut.stream().filter(theirCut::remove).forEach(myCut::remove);
        // "José Antonio Meade" and, with his mother's name, "Jose Antonio Meade Kuribrena"
        boolean longer = shared.size() >= FULL && (mine.isEmpty() || theirs.isEmpty());
        boolean written = longer || fill(theirCut, mine) && fill(myCut, theirs);
        // an initial may be left out beside a name in full, but not where the other name has initials of its own
        boolean leftOut = myCut.isEmpty() && theirCut.isEmpty()
                || shared.size() >= FULL && (cut.isEmpty() || other.cut.isEmpty());
        return written && leftOut && !shared.isEmpty();
    }

    /** Takes for each of these words what is cut from it; whether there was something for each. */
    private static boolean fill(List<Folded> cut, List<Folded> words) {
        return words.stream()
                .allMatch(word -> cut.stream()
                        .filter(beginning -> word.text().startsWith(beginning.text()))
                        .findFirst()
                        .filter(cut::remove)
                        .isPresent());
    }
}
