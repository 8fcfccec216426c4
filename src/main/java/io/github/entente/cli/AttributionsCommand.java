package io.github.entente.cli;

import io.github.entente.Entente;
import io.github.entente.article.Article;
import io.github.entente.article.Read;
import io.github.entente.article.Reading;
import io.github.entente.article.Unreadable;
import io.github.entente.event.Said;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente attributions}: who says what, in the words of the articles. */
@Command(
        name = "attributions",
        description = "List who says what in articles: the words for the source, the cue and the content.",
        footer = {
            "",
            "jsonl is one object an article: doc_id, text, and attributions with the spans of source, cue and content, counted in Unicode",
            "characters of text. tsv is one line an attribution, for reading.",
            "",
            "Examples:",
            "  entente attributions news/ --format jsonl > said.jsonl",
            "  entente attributions talks.txt --speakers official"
        })
final class AttributionsCommand implements Callable<Integer> {

    enum Format {
        TSV,
        JSONL
    }

    enum Speakers {
        ALL,
        OFFICIAL
    }

    @Parameters(
            paramLabel = "SOURCE",
            arity = "1..*",
            description = "A file of articles in any usual format, a folder, a glob, a URL, or - for standard input.")
    private List<String> arguments;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "tsv",
            description = "tsv or jsonl; ${DEFAULT-VALUE} if left out.")
    private Format format;

    @Option(
            names = "--speakers",
            paramLabel = "WHO",
            defaultValue = "all",
            description =
                    "all: anybody, also who is not named or speaks for nobody; official: who speaks for a state or an international body. ${DEFAULT-VALUE} if left out.")
    private Speakers speakers;

    @Mixin
    private ReadingChoice reading;

    @Mixin
    private Verbosity verbosity;

    @Override
    public Integer call() {
        Entente entente = reading.entente();
        boolean all = true;
        try (Stream<Reading> readings = entente.articles(arguments.toArray(String[]::new))) {
            for (Reading one : (Iterable<Reading>) readings::iterator) {
                if (one instanceof Read read) {
                    write(read.article(), entente.said(read.article()));
                } else if (one instanceof Unreadable) {
                    verbosity.fault(one.toString());
                    all = false;
                }
            }
        }
        verbosity.out().flush();
        return Exit.of(all);
    }

    private void write(Article article, List<Said> found) {
        List<Said> wanted = found.stream()
                .filter(said -> speakers == Speakers.ALL || said.official())
                .toList();
        verbosity.out().print(format == Format.JSONL ? SaidText.json(article, wanted) : SaidText.tsv(article, wanted));
    }
}
