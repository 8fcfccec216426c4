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
import io.github.entente.article.data.DataFile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** CoreNLP's SUTime over single sentences. */
final class EnglishTimes {

    /** SUTime keeps state while it matches, so each thread has its own. */
    private final ThreadLocal<TimeAnnotator> annotators = ThreadLocal.withInitial(EnglishTimes::annotator);

    /** So many words before and behind one that names a time may belong to it: "on the afternoon of the second day". */
    private static final int AROUND = 5;

    /** Searching for times is costly, and most words of most sentences name none. */
    private final Set<String> words = DataFile.read(English.class, "time-words.csv").stream()
            .map(row -> row.text("word"))
            .collect(Collectors.toUnmodifiableSet());

    private static TimeAnnotator annotator() {
        Properties properties = new Properties();
        properties.setProperty(
                "sutime.binders", "0"); // the holiday binder needs a library of its own and finds nothing diplomatic
        return new TimeAnnotator("sutime", properties);
    }

    List<TimeExpression> in(Sentence sentence, Article article) {
        BitSet near = near(sentence);
        if (near.isEmpty()) {
            return List.of();
        }
        List<TimeExpression> found = new ArrayList<>();
        for (int from = near.nextSetBit(0); from >= 0; ) {
            int to = near.nextClearBit(from);
            found.addAll(in(sentence, from, to, article));
            from = near.nextSetBit(to);
        }
        // Quirk: of "in five years on October 23", "two hours on Monday" and "on October 23, the day of the vote"
        // SUTime makes one expression without a value and loses the day.
        int from = 0;
        for (int at = 0; at <= sentence.tokens().size(); at++) {
            if (at == sentence.tokens().size()
                    || sentence.tokens().get(at).tag().equals("IN")
                    || isBeforeAside(sentence, at)) {
                if (from > 0 && mayHoldDay(sentence, from, at) && isFree(found, sentence, from, at)) {
                    found.addAll(in(sentence, from, at, article));
                }
                from = at + 1;
            }
        }
        found.sort(Comparator.comparing(TimeExpression::span));
        return found;
    }

    /** The tokens that may belong to a time: those around the words that name one. */
    private BitSet near(Sentence sentence) {
        BitSet near = new BitSet();
        int size = sentence.tokens().size();
        for (int at = 0; at < size; at++) {
            if (mayNameTime(sentence.tokens().get(at).text())) {
                near.set(Math.max(0, at - AROUND), Math.min(size, at + AROUND + 1));
            }
        }
        return near;
    }

    /** "2024", "Mondays", "Sept.", "mid-July". */
    private boolean mayNameTime(String token) {
        return token.chars().anyMatch(Character::isDigit)
                || Stream.of(token.toLowerCase(Locale.ROOT).split("\\P{L}+"))
                        .anyMatch(word -> words.contains(word) || words.contains(word.replaceFirst("s$", "")));
    }

    /** A name and a number, or the name of a day: "October 23", "Monday". */
    private boolean mayHoldDay(Sentence sentence, int from, int to) {
        if (to == from || !sentence.tokens().get(from).isName()) {
            return false;
        }
        return mayNameTime(sentence.tokens().get(from).text())
                || to - from >= 2 && sentence.tokens().get(from + 1).tag().equals("CD");
    }

    /** The comma of "October 23, the day of the vote", not of "October 23, 2024". */
    private static boolean isBeforeAside(Sentence sentence, int at) {
        return sentence.tokens().get(at).text().equals(",")
                && at + 1 < sentence.tokens().size()
                && sentence.tokens().get(at + 1).tag().equals("DT");
    }

    private static boolean isFree(List<TimeExpression> found, Sentence sentence, int from, int to) {
        Span span = sentence.span(from, to - 1);
        return found.stream().noneMatch(time -> time.span().overlaps(span));
    }

    private List<TimeExpression> in(Sentence sentence, int from, int to, Article article) {
        Span span = sentence.span(from, to - 1);
        List<CoreLabel> labels = new ArrayList<>();
        for (Token token : sentence.tokens().subList(from, to)) {
            labels.add(label(token, labels.size(), span.start()));
        }
        Annotation annotation = new Annotation(span.in(article.text()));
        annotation.set(CoreAnnotations.TokensAnnotation.class, labels);
        article.published()
                .ifPresent(published -> annotation.set(
                        CoreAnnotations.DocDateAnnotation.class,
                        published.date().toString()));
        annotators.get().annotate(annotation);
        List<TimeExpression> found = new ArrayList<>();
        for (CoreMap map : annotation.get(TimeAnnotations.TimexAnnotations.class)) {
            expression(map, span.start(), article).ifPresent(found::add);
        }
        return found;
    }

    /** Empty for what names no time: "a while". */
    private static Optional<TimeExpression> expression(CoreMap map, int start, Article article) {
        Timex timex = map.get(TimeAnnotations.TimexAnnotation.class);
        List<CoreLabel> tokens = map.get(CoreAnnotations.TokensAnnotation.class);
        Span span = Span.of(
                start + tokens.get(0).beginPosition(),
                start + tokens.get(tokens.size() - 1).endPosition());
        return Optional.ofNullable(timex.value())
                .map(value -> new TimeExpression(span, span.in(article.text()), value));
    }

    private static CoreLabel label(Token token, int index, int start) {
        CoreLabel label = new CoreLabel();
        label.setWord(token.text());
        label.setValue(token.text());
        label.setIndex(index + 1);
        label.setOriginalText(token.text());
        label.setTag(token.tag());
        label.setLemma(token.lemma());
        label.setBeginPosition(token.span().start() - start);
        label.setEndPosition(token.span().end() - start);
        return label;
    }
}
