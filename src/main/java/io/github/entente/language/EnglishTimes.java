package io.github.entente.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import io.github.entente.article.Article;
import io.github.entente.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** CoreNLP's SUTime over single sentences. */
final class EnglishTimes {

    /** SUTime keeps state while it matches, so each thread has its own. */
    private final ThreadLocal<TimeAnnotator> annotators = ThreadLocal.withInitial(EnglishTimes::annotator);

    private static TimeAnnotator annotator() {
        Properties properties = new Properties();
        properties.setProperty(
                "sutime.binders", "0"); // the holiday binder needs a library of its own and finds nothing diplomatic
        return new TimeAnnotator("sutime", properties);
    }

    List<TimeExpression> in(Sentence sentence, Article article) {
        int start = sentence.span().start();
        List<CoreLabel> labels =
                sentence.tokens().stream().map(token -> label(token, start)).toList();
        Annotation annotation = new Annotation(sentence.span().in(article.text()));
        annotation.set(CoreAnnotations.TokensAnnotation.class, new ArrayList<>(labels));
        article.published()
                .ifPresent(published -> annotation.set(
                        CoreAnnotations.DocDateAnnotation.class,
                        published.date().toString()));
        annotators.get().annotate(annotation);
        List<TimeExpression> found = new ArrayList<>();
        for (CoreMap map : annotation.get(TimeAnnotations.TimexAnnotations.class)) {
            Timex timex = map.get(TimeAnnotations.TimexAnnotation.class);
            List<CoreLabel> tokens = map.get(CoreAnnotations.TokensAnnotation.class);
            if (timex.value() != null) { // "a while" has none
                Span span = Span.of(
                        start + tokens.get(0).beginPosition(),
                        start + tokens.get(tokens.size() - 1).endPosition());
                found.add(new TimeExpression(span, span.in(article.text()), timex.value()));
            }
        }
        return found;
    }

    private static CoreLabel label(Token token, int start) {
        CoreLabel label = new CoreLabel();
        label.setWord(token.text());
        label.setValue(token.text());
        label.setIndex(token.index() + 1);
        label.setOriginalText(token.text());
        label.setTag(token.tag());
        label.setLemma(token.lemma());
        label.setBeginPosition(token.span().start() - start);
        label.setEndPosition(token.span().end() - start);
        return label;
    }
}
