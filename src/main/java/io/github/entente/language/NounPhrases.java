package io.github.entente.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** The noun phrases of English text, by parts of speech alone: what a thing is called, without article and determiner. */
public final class NounPhrases {

    /**
     * @param modifiers the words before the last, in lower case
     * @param head the dictionary form of the last word
     * @param text as written
     */
    public record Phrase(List<String> modifiers, String head, String text) {

        public Phrase {
            modifiers = List.copyOf(modifiers);
        }
    }

    private final StanfordCoreNLP words;

    public NounPhrases() {
        RedwoodConfiguration.current().clear().apply(); // CoreNLP tells standard error about each model it loads
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma");
        words = new StanfordCoreNLP(properties);
    }

    public List<Phrase> in(String text) {
        List<Phrase> phrases = new ArrayList<>();
        List<CoreLabel> open = new ArrayList<>();
        CoreDocument document = words.processToCoreDocument(text);
        for (CoreLabel label : document.tokens()) {
            if (!belongs(label)) {
                phrase(open, text).ifPresent(phrases::add);
                open.clear();
            } else {
                open.add(label);
            }
        }
        phrase(open, text).ifPresent(phrases::add);
        return phrases;
    }

    /** Participles too ("treated water"), but no gerunds: "leaving China" is no name. */
    private static boolean belongs(CoreLabel label) {
        return label.tag().startsWith("NN")
                || label.tag().startsWith("JJ")
                || label.tag().equals("VBN");
    }

    private static Optional<Phrase> phrase(List<CoreLabel> labels, String text) {
        int last = labels.size() - 1;
        while (last >= 0 && !labels.get(last).tag().startsWith("NN")) {
            last--;
        }
        if (last < 0) {
            return Optional.empty();
        }
        List<String> modifiers = labels.subList(0, last).stream()
                .map(label -> label.word().toLowerCase(Locale.ROOT))
                .toList();
        String written =
                text.substring(labels.get(0).beginPosition(), labels.get(last).endPosition());
        return Optional.of(new Phrase(modifiers, labels.get(last).lemma().toLowerCase(Locale.ROOT), written));
    }
}
