package io.github.entente.bench;

import io.github.entente.actor.following.Casting;
import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.article.Article;
import io.github.entente.language.Document;
import io.github.entente.language.Language;
import io.github.entente.language.Sentence;
import io.github.entente.language.TimeExpression;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A gazetteer of a hundred thousand names of invented persons, each with two: how long it takes to be ready to find them, and what it keeps in memory. */
final class ManyNames {

    static final int NAMES = 100_000;

    private static final String SYLLABLES = "ka mo ri ta ne lu sha ben dor vi zan el go pra mi hu";
    private static final int ROUNDS = 5;

    /** Seconds to load and megabytes kept, the best of some rounds: the first ones warm Java up. */
    record Result(double seconds, long megabytes) {}

    private ManyNames() {}

    static Result measure() {
        try {
            Path folder = Files.createTempDirectory("entente-bench");
            write(folder);
            double best = Double.MAX_VALUE;
            long kept = Long.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                long before = used();
                long start = System.nanoTime();
                Casting casting = new Casting(Gazetteer.of(folder), new NoLanguage());
                best = Math.min(best, (System.nanoTime() - start) / 1e9);
                kept = Math.min(kept, used() - before);
                if (casting.hashCode() == 0) {
                    throw new IllegalStateException("kept alive until it was measured");
                }
            }
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
            return new Result(best, kept / (1 << 20));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder) throws IOException {
        Files.writeString(
                folder.resolve("states.csv"),
                "iso3,wikidata,name,name_zh,name_ja,aliases,adjective,demonyms,capital,metonyms\nXOR,,Orvania,,,,,Orvanian,Santreve,Santreve\n");
        Random random = new Random(1);
        String[] syllables = SYLLABLES.split(" ");
        StringBuilder persons =
                new StringBuilder("key,wikidata,name,aliases,name_zh,name_ja,country,family,gender,verified\n");
        for (int i = 0; i < NAMES / 2; i++) {
            String given = name(syllables, random);
            String family = name(syllables, random);
            persons.append("p-%d,,%s %s,%s %s,,,XOR,%s,,no%n"
                    .formatted(i, given, family, name(syllables, random), family, family));
        }
        Files.writeString(folder.resolve("persons.csv"), persons);
    }

    private static String name(String[] syllables, Random random) {
        StringBuilder name = new StringBuilder();
        IntStream.range(0, 3).forEach(i -> name.append(syllables[random.nextInt(syllables.length)]));
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Loading names asks nothing of a language. */
    private static final class NoLanguage implements Language {

        @Override
        public String tag() {
            return "und";
        }

        @Override
        public Document read(Article article, Predicate<Sentence> worthParsing) {
            return new Document(article, List.of());
        }

        @Override
        public boolean isPerson(Sentence sentence, int first, int last) {
            return false;
        }

        @Override
        public List<TimeExpression> times(Sentence sentence, Article article) {
            return List.of();
        }
    }
}
