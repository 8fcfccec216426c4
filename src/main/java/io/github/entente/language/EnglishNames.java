package io.github.entente.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells names of persons from other names, by CoreNLP's recogniser of three kinds. It is loaded when it is first asked, and asked only of names that
 * nothing else explains: it costs four times what a parse does.
 */
final class EnglishNames {

    private static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    private static final String PERSON = "PERSON";

    private Optional<CRFClassifier<CoreLabel>> classifier = Optional.empty();

    boolean isPerson(Sentence sentence, int first, int last) {
        List<CoreLabel> labels = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            CoreLabel label = new CoreLabel();
            label.setWord(token.text());
            label.setValue(token.text());
            label.setTag(token.tag());
            labels.add(label);
        }
        List<CoreLabel> answers = classifier().classifySentence(labels);
        return answers.subList(first, last + 1).stream()
                .allMatch(label -> PERSON.equals(label.get(CoreAnnotations.AnswerAnnotation.class)));
    }

    private synchronized CRFClassifier<CoreLabel> classifier() {
        CRFClassifier<CoreLabel> loaded = classifier.orElseGet(() -> CRFClassifier.getClassifierNoExceptions(MODEL));
        classifier = Optional.of(loaded);
        return loaded;
    }
}
