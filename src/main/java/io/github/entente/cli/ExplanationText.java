package io.github.entente.cli;

import io.github.entente.actor.Mention;
import io.github.entente.article.Article;
import io.github.entente.article.Span;
import io.github.entente.article.data.DataFile;
import io.github.entente.event.Event;
import io.github.entente.event.Evidence;
import io.github.entente.event.KnownWord;
import io.github.entente.event.Said;
import io.github.entente.language.Sentence;
import io.github.entente.language.Token;
import io.github.entente.pipeline.Explanation;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The way from sentences to facts, for a person. */
final class ExplanationText {

    private static final int INDENT = 4;

    private final Explanation explanation;
    private final Article article;
    private final MentionWords mentions;
    private final FactWords facts;
    private final Set<DataFile.Row> fired = new HashSet<>();
    private final StringBuilder text = new StringBuilder();

    private ExplanationText(Explanation explanation) {
        this.explanation = explanation;
        this.article = explanation.document().article();
        this.mentions = new MentionWords(article, explanation.account().cast());
        this.facts = new FactWords(article);
        for (Event event : explanation.account().events()) {
            event.evidence().forEach(one -> one.trace().row().ifPresent(fired::add));
        }
    }

    static String of(Explanation explanation) {
        return new ExplanationText(explanation).text();
    }

    private String text() {
        for (Sentence sentence : explanation.document().sentences()) {
            text.append("sentence ").append(sentence.index() + 1).append("  ");
            text.append(words(sentence.span())).append('\n');
            tokens(sentence);
            mentions(sentence);
            speech(sentence);
            known(sentence);
            text.append('\n');
        }
        if (explanation.account().events().isEmpty()) {
            text.append("no facts\n");
        }
        explanation.account().events().forEach(this::fact);
        return text.toString();
    }

    private void tokens(Sentence sentence) {
        text.append(
                sentence.tree().isPresent()
                        ? "  tokens: word, lemma, tag, dependency, of\n"
                        : "  tokens: word, lemma, tag (no tree: no word here may tell anything)\n");
        Grid grid = new Grid(INDENT);
        for (Token token : sentence.tokens()) {
            sentence.tree()
                    .ifPresentOrElse(
                            tree -> grid.row(
                                    token.text(),
                                    token.lemma(),
                                    token.tag(),
                                    tree.relation(token.index()),
                                    tree.head(token.index()) < 0
                                            ? ""
                                            : sentence.tokens()
                                                    .get(tree.head(token.index()))
                                                    .text()),
                            () -> grid.row(token.text(), token.lemma(), token.tag()));
        }
        text.append(grid);
    }

    private void mentions(Sentence sentence) {
        Grid grid = new Grid(INDENT);
        for (Mention mention : explanation.account().cast().in(sentence.index())) {
            grid.row(
                    words(mention.span()),
                    MentionWords.kind(mention),
                    MentionWords.actors(mention.actors()),
                    String.format(Locale.ROOT, "%.2f", mention.confidence()),
                    mentions.why(mention));
        }
        section("mentions: words, kind, actor, confidence, why", grid);
    }

    private void speech(Sentence sentence) {
        Grid grid = new Grid(INDENT);
        for (Said said : explanation.said()) {
            if (said.cue().stream().anyMatch(sentence.span()::contains)) {
                grid.row(
                        spans(said.source()),
                        spans(said.cue()),
                        said.official() ? "official" : "not official",
                        spans(said.content()));
            }
        }
        section("speech: who, cue, for a state or body, what", grid);
    }

    private void known(Sentence sentence) {
        Grid grid = new Grid(INDENT);
        for (KnownWord word : explanation.known()) {
            if (sentence.span().contains(word.word())) {
                String rows = word.rows().stream()
                        .map(row -> FactWords.place(row) + (fired.contains(row) ? " *" : ""))
                        .collect(Collectors.joining(", "));
                grid.row(words(word.word()), rows);
            }
        }
        section("patterns that know a word here; those with * told a fact", grid);
    }

    private void section(String title, Grid grid) {
        String lines = grid.toString();
        if (!lines.isEmpty()) {
            text.append("  ").append(title).append('\n').append(lines);
        }
    }

    private void fact(Event event) {
        text.append(FactWords.kind(event)).append('\n');
        Grid grid = new Grid(INDENT);
        facts.of(event).forEach(grid::row);
        for (Evidence evidence : event.evidence()) {
            grid.row("confidence", FactWords.confidence(evidence) + ": " + FactWords.signals(evidence.trace()));
            grid.row("told by", told(evidence));
            evidence.trace().row().ifPresent(row -> {
                grid.row("pattern", FactWords.place(row) + ", " + FactWords.pattern(row));
                FactWords.example(row).ifPresent(example -> grid.row("like", example));
            });
        }
        text.append(grid);
    }

    private String told(Evidence evidence) {
        return evidence.trace().cue().map(cue -> '"' + words(cue) + "\" in ").orElse("")
                + "sentence "
                + explanation.document().sentences().stream()
                        .filter(sentence -> sentence.span().equals(evidence.span()))
                        .map(sentence -> String.valueOf(sentence.index() + 1))
                        .findFirst()
                        .orElse("-")
                + (evidence.inferred() ? ", partly inferred from what stands around it" : "");
    }

    private String spans(List<Span> spans) {
        return spans.isEmpty() ? "-" : spans.stream().map(this::words).collect(Collectors.joining(" ... "));
    }

    private String words(Span span) {
        return Faults.oneLine(span.in(article.text()));
    }
}
