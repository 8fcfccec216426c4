package io.github.entente.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks and prints what they come to, beside what was aimed at. */
public final class Bench {

    private static final double MENTIONS_SHARE = 0.05;
    private static final double LOADING = 2;
    private static final long KEPT = 200;

    private Bench() {}

    public static void main(String[] args) throws RunnerException {
        Map<String, Double> explorer = ExplorerSpeed.measure();
        ManyNames.Result names = ManyNames.measure();
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
        say("%nwhat                                      measured   aimed at%n");
        say("finding mentions, share of the line       %8.3f   %.3f%n", steps.get("mentions") / all, MENTIONS_SHARE);
        say("loading %,d names, seconds            %8.2f   %.2f%n", ManyNames.NAMES, names.seconds(), LOADING);
        say("the same, megabytes kept                  %8d   %d%n", names.megabytes(), KEPT);
        say("%nthe explorer on %,d articles                                   ms%n", ExplorerSpeed.ARTICLES);
        explorer.forEach((what, time) -> say("%-55s %8.0f%n", what, time));
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
