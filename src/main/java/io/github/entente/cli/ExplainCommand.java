package io.github.entente.cli;

import io.github.entente.Entente;
import io.github.entente.article.Article;
import io.github.entente.article.PublicationTime;
import io.github.entente.article.Read;
import io.github.entente.article.Reading;
import io.github.entente.article.Unreadable;
import io.github.entente.pipeline.Explanation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente explain}: the way from a sentence to its facts. */
@Command(
        name = "explain",
        description = "Show how a sentence becomes facts: its words, whom they mean, which pattern tells what.",
        footer = {
            "",
            "The sentence is read by the line that builds the graph. Several sentences are one paragraph, each line is a paragraph of its own.",
            "",
            "Examples:",
            "  entente explain \"Wang Yi met Yoko Kamikawa on Monday and urged Japan to lift the ban.\" --date 2024-09-24",
            "  entente explain --file talks.txt --format json"
        })
final class ExplainCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON
    }

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "SENTENCE", arity = "0..1", description = "What to read, in quotes; - for standard input.")
    private Optional<String> sentence = Optional.empty();

    @Option(names = "--file", paramLabel = "FILE", description = "Read an article instead: text, HTML or JSON lines.")
    private Optional<String> file = Optional.empty();

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The day it was published, against which \"Monday\" is understood.")
    private Optional<LocalDate> date = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json (one object an article); ${DEFAULT-VALUE} if left out.")
    private Format format;

    @Mixin
    private ReadingChoice reading;

    @Mixin
    private Verbosity verbosity;

    @Override
    public Integer call() {
        if (sentence.isPresent() == file.isPresent()) {
            throw new ParameterException(
                    command.commandLine(),
                    "explain takes one SENTENCE in quotes, - for standard input, or --file FILE");
        }
        Entente entente = reading.entente();
        List<Article> articles = new ArrayList<>();
        sentence.map(text -> Article.story("sentence", text.equals("-") ? input() : text))
                .ifPresent(articles::add);
        boolean all = file.map(source -> read(entente, source, articles)).orElse(true);
        for (Article article : articles) {
            Article dated = date.map(PublicationTime::of).map(article::on).orElse(article);
            Explanation explanation = entente.explain(dated);
            verbosity
                    .out()
                    .print(format == Format.JSON ? ExplanationJson.of(explanation) : ExplanationText.of(explanation));
        }
        verbosity.out().flush();
        return Exit.of(all);
    }

    private boolean read(Entente entente, String source, List<Article> articles) {
        boolean all = true;
        try (Stream<Reading> readings = entente.articles(source)) {
            for (Reading one : (Iterable<Reading>) readings::iterator) {
                if (one instanceof Read read) {
                    articles.add(read.article());
                } else if (one instanceof Unreadable) {
                    verbosity.fault(one.toString());
                    all = false;
                }
            }
        }
        return all;
    }

    private static String input() {
        try {
            return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
