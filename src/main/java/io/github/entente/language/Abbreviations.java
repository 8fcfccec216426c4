package io.github.entente.language;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.entente.article.data.DataFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The abbreviations of abbreviations.csv, at which the tokenizer ends sentences that go on. */
record Abbreviations(Map<String, String> kinds) {

    private static final String GIVEN = "given";

    Abbreviations {
        kinds = Map.copyOf(kinds);
    }

    static Abbreviations shipped() {
        return new Abbreviations(DataFile.read(Abbreviations.class, "abbreviations.csv").stream()
                .collect(Collectors.toMap(row -> row.text("abbreviation"), row -> row.text("kind"))));
    }

    /** Whether what the tokenizer takes for two sentences is one; then the full stop that it may have cut off is put back. */
    boolean join(List<CoreLabel> one, List<CoreLabel> next) {
        String last = text(one, 1);
        boolean cut = !kinds.containsKey(last);
        String whole = cut ? text(one, 2) + last : last;
        String kind = kinds.get(whole);
        if (kind == null || kind.equals(GIVEN) && !(isNoun(one, cut ? 3 : 2) && beginsWithName(next))) {
            return false;
        }
        if (cut) {
            CoreLabel stop = one.remove(one.size() - 1);
            CoreLabel name = one.get(one.size() - 1);
            name.setWord(whole);
            name.setValue(whole);
            name.setOriginalText(whole);
            name.setLemma(whole);
            name.setTag("NNP");
            name.setEndPosition(stop.endPosition());
        }
        return true;
    }

    private static String text(List<CoreLabel> labels, int fromEnd) {
        return labels.size() < fromEnd
                ? ""
                : labels.get(labels.size() - fromEnd).originalText();
    }

    private static boolean isNoun(List<CoreLabel> labels, int fromEnd) {
        return labels.size() >= fromEnd
                && labels.get(labels.size() - fromEnd).tag().startsWith("NN");
    }

    private static boolean beginsWithName(List<CoreLabel> labels) {
        return labels.size() > 1
                && Character.isUpperCase(text(labels, labels.size()).charAt(0))
                && labels.get(0).tag().matches("NN.*|JJ|FW")
                && labels.get(1).tag().equals("NNP");
    }
}
