package io.github.entente.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import io.github.entente.article.data.DataFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Parts of speech that the tagger gets wrong, mended before a sentence is parsed: tags.csv. */
record Tags(List<Mend> mends) {

    private static final String START = "start";
    private static final String NAME = "name";

    Tags {
        mends = List.copyOf(mends);
    }

    private record Mend(String word, String tag, Set<String> after, Set<String> before, String mended) {}

    static Tags shipped() {
        return new Tags(DataFile.read(Tags.class, "tags.csv").stream()
                .map(row -> new Mend(
                        row.text("word"),
                        row.text("tag"),
                        Set.of(row.text("after").split("\\|")),
                        row.optional("before")
                                .map(words -> Set.of(words.split("\\|")))
                                .orElse(Set.of()),
                        row.text("mended")))
                .toList());
    }

    void mend(List<CoreLabel> labels) {
        for (int at = 0; at < labels.size(); at++) {
            for (Mend mend : mends) {
                if (fits(mend, labels, at)) {
                    CoreLabel label = labels.get(at);
                    label.setTag(mend.mended());
                    label.setLemma(Morphology.lemmaStatic(label.word(), mend.mended(), true));
                }
            }
        }
    }

    private static boolean fits(Mend mend, List<CoreLabel> labels, int at) {
        CoreLabel label = labels.get(at);
        return label.word().equals(mend.word())
                && mend.tag().equals(label.tag())
                && (mend.after().contains(at == 0 ? START : lemma(labels.get(at - 1)))
                        || mend.after().contains(NAME) && isOpenedByName(labels, at))
                && (mend.before().isEmpty()
                        || at + 1 < labels.size() && mend.before().contains(lemma(labels.get(at + 1))));
    }

    /** "<i>Ardania</i> thanks Calvessa": a headline that leaves out articles, and whose verb may be taken for a noun. */
    private static boolean isOpenedByName(List<CoreLabel> labels, int at) {
        return at > 0
                && labels.subList(0, at).stream().allMatch(label -> label.tag().startsWith("NNP"))
                && labels.subList(at + 1, labels.size()).stream()
                        .noneMatch(label -> label.tag().matches("VB[DZP]|MD"));
    }

    private static String lemma(CoreLabel label) {
        return label.lemma().toLowerCase(Locale.ROOT);
    }
}
