package io.github.entente.bench;

import io.github.entente.article.reading.FlatMemory;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks, all or the part that is named, and prints what they come to, beside what was aimed at. */
public final class Bench {

    private static final double MENTIONS_SHARE = 0.05;
    private static final double LOADING = 2;
    private static final long KEPT = 200;
    private static final double CRAWLING = 0.9;
    private static final String HEAP = "256m";
    private static final int MEGABYTES = 2000;

    private Bench() {}

    /** @param args "all", or "names", "line", "readers" or "explorer" */
    public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
        Set<String> wanted = args.length == 0 || args[0].equals("all") ? Set.of("names", "line", "readers", "explorer") : Set.of(args);
        if (wanted.contains("line")) {
            line();
        }
        if (wanted.contains("names")) {
            names();
        }
        if (wanted.contains("readers")) {
            readers();
        }
        if (wanted.contains("explorer")) {
            explorer();
        }
    }

    private static void line() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(Line.class.getName())
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.MILLISECONDS)
                        .forks(1)
                        .jvmArgsAppend("-Xmx3g")
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(10))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(10))
                        .build())
                .run();
        Map<String, Double> steps = new TreeMap<>();
        results.forEach(result -> steps.put(
                result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore()));
        double all = steps.values().stream().mapToDouble(Double::doubleValue).sum();

        say("%nstep                           ms   share of the line%n");
        steps.forEach((step, time) -> say("%-25s %8.0f   %.3f%n", step, time, time / all));
        head();
        say("finding mentions, share of the line       %8.3f   %.3f%n", steps.get("mentions") / all, MENTIONS_SHARE);
    }

    private static void names() {
        ManyNames.Result names = ManyNames.measure();
        head();
        say("loading %,d names, seconds            %8.2f   %.2f%n", ManyNames.NAMES, names.seconds(), LOADING);
        say("the same, megabytes kept                  %8d   %d%n", names.megabytes(), KEPT);
    }

    private static void explorer() {
        Map<String, ExplorerSpeed.Time> explorer = ExplorerSpeed.measure();
        say("%nthe explorer on %,d articles, milliseconds           passed   worked%n", ExplorerSpeed.ARTICLES);
        explorer.forEach((what, time) -> say("%-55s %s%n", what, time));
    }

    private static void readers() throws IOException, InterruptedException {
        Crawling.Result crawl = Crawling.measure(Crawling.PAGES);
        head();
        say("a crawl of %,d pages, pages a second   %8.0f%n", Crawling.PAGES, crawl.ours());
        say("the same by jwarc and jsoup alone         %8.0f%n", crawl.alone());
        say("share of their pace, by one thread too    %8.2f%n", crawl.share());
        say("the same, reading ahead on two threads    %8.2f   %.2f%n", crawl.shareAhead(), CRAWLING);
        for (String kind : new String[] {"warc", "jsonl"}) {
            say(
                    "%,d MB of %-5s in a heap of %s: articles read %s%n",
                    MEGABYTES, kind, HEAP, FlatMemory.in(HEAP, kind, MEGABYTES));
        }
    }

    private static void head() {
        say("%nwhat                                      measured   aimed at%n");
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
