package io.github.entente.bench;

import com.sun.management.OperatingSystemMXBean;
import io.github.entente.graph.ArticleGraph;
import io.github.entente.server.EntenteServer;
import io.github.entente.store.EmbeddedStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How long the explorer's answers take on a store of ten thousand articles, over HTTP; the page's own work is not in it. */
final class ExplorerSpeed {

    static final int ARTICLES = 10_000;

    private static final int BATCH = 500;
    private static final int ROUNDS = 9;

    private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put("network, no filter", "network?limit=200");
        QUESTIONS.put("network of persons", "network?level=actor&limit=200");
        QUESTIONS.put("network of a pair", "network?a=X00&b=X01");
        QUESTIONS.put("network of a topic and a year", "network?topic=economy&from=2031");
        QUESTIONS.put("network by a word of every article", "network?q=tea");
        QUESTIONS.put("network by words of a few", "network?q=talks%20777");
        QUESTIONS.put("timeline by week", "timeline?unit=week&a=X00");
        QUESTIONS.put("board", "positions?by=actor");
        QUESTIONS.put("fifty facts with their words", "facts?a=X00&b=X01");
        QUESTIONS.put("search for an actor", "actors?find=person%203");
    }

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final OperatingSystemMXBean MACHINE = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /**
     * Milliseconds that passed, and those the processors worked for it: fewer than passed if others keep them busy, more if two work at the same
     * time.
     */
    record Time(double passed, double worked) {

        private static Time now() {
            return new Time(System.nanoTime() / 1e6, MACHINE.getProcessCpuTime() / 1e6);
        }

        private Time until(Time later) {
            return new Time(later.passed - passed, later.worked - worked);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%8.0f %8.0f", passed, worked);
        }
    }

    private ExplorerSpeed() {}

    /** Measures this alone; with a folder, the store is kept there, as filling one takes minutes. */
    public static void main(String[] args) {
        Map<String, Time> times = args.length == 0 ? measure() : measure(Path.of(args[0]));
        times.forEach((what, time) -> System.out.printf("%-55s %s%n", what, time));
    }

    /** Times by what was asked: of the first time, and the middle of some rounds. */
    static Map<String, Time> measure() {
        try {
            Path folder = Files.createTempDirectory("entente-bench");
            Map<String, Time> times = measure(folder.resolve("store"));
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
            return times;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Time> measure(Path folder) {
        if (!Files.exists(folder)) {
            try (EmbeddedStore store = EmbeddedStore.open(folder)) {
                fill(store);
            }
        }
        // Opened anew, as who serves a store does: nothing of it is in Java's memory yet.
        try (EmbeddedStore store = EmbeddedStore.existing(folder)) {
            return ask(store);
        }
    }

    private static void fill(EmbeddedStore store) {
        InventedNews news = new InventedNews();
        for (int from = 0; from < ARTICLES; from += BATCH) {
            List<ArticleGraph> graphs =
                    IntStream.range(from, from + BATCH).mapToObj(news::article).toList();
            store.put(graphs);
        }
    }

    private static Map<String, Time> ask(EmbeddedStore store) {
        Map<String, Time> times = new LinkedHashMap<>();
        Time start = Time.now();
        try (EntenteServer server = EntenteServer.of(store).port(0).start()) {
            get(server, "network?limit=200");
            times.put("from the server's start to the first network", start.until(Time.now()));
            QUESTIONS.forEach((what, question) -> {
                times.put(what + ", the first time", time(server, question));
                List<Time> rounds = new ArrayList<>();
                for (int round = 0; round < ROUNDS; round++) {
                    rounds.add(time(server, question));
                }
                rounds.sort(Comparator.comparingDouble(Time::passed));
                times.put(what + ", then", rounds.get(ROUNDS / 2));
            });
        }
        return times;
    }

    private static Time time(EntenteServer server, String question) {
        Time start = Time.now();
        get(server, question);
        return start.until(Time.now());
    }

    private static void get(EntenteServer server, String question) {
        try {
            URI address = server.address().resolve("/api/" + question);
            HttpResponse<String> answer = CLIENT
                    .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.body());
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
