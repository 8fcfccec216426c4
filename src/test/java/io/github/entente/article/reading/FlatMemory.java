package io.github.entente.article.reading;

import io.github.entente.article.Read;
import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.format.crawl.Crawl;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;

/** Reads files that are much longer than the memory Java is given, in a process of its own. The files are made while they are read. */
public final class FlatMemory {

    private static final int IMAGE = 400_000;

    private FlatMemory() {}

    /** Reads so many megabytes of a "warc" or "jsonl" and prints how many articles came of it. */
    public static void main(String[] args) {
        boolean crawl = args[0].equals("warc");
        long pieces = Long.parseLong(args[1]) * 1_000_000 / (IMAGE + 1000);
        InputStream in = new SequenceInputStream(new Enumeration<>() {
            private long number;

            @Override
            public boolean hasMoreElements() {
                return number < pieces;
            }

            @Override
            public InputStream nextElement() {
                number++;
                return new ByteArrayInputStream(crawl ? records(number) : line(number));
            }
        });
        Source source = new Source.Plain("long." + args[0], Source.Kind.STREAM, () -> in);
        try (Stream<Reading> readings = Articles.create().read(source)) {
            System.out.println(readings.filter(Read.class::isInstance).count() + " of " + pieces);
        }
    }

    /** A page of a crawl and a picture on it. */
    private static byte[] records(long number) {
        String address = "https://example.org/" + number;
        return new Crawl(false)
                .page(
                        address,
                        "<html><body><h1>Envoys meet " + number + "</h1><p>" + story(number) + "</p></body></html>")
                .response(address + ".jpg", "200 OK", "Content-Type: image/jpeg\r\n", new byte[IMAGE])
                .bytes();
    }

    /** An article with the page it was taken from, as archives keep them. */
    private static byte[] line(long number) {
        char[] page = new char[IMAGE];
        Arrays.fill(page, 'x');
        return ("{\"title\": \"Envoys meet\", \"text\": \"" + story(number) + "\", \"raw_html\": \"" + new String(page)
                        + "\"}\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String story(long number) {
        return "The envoys met in Port Alden for the " + number + ". time. They will meet again. ".repeat(6);
    }

    /**
     * What {@link #main} prints in a Java of its own.
     *
     * @param heap as for {@code -Xmx}
     */
    public static String in(String heap, String kind, int megabytes) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-cp",
                        System.getProperty("java.class.path") + File.pathSeparator,
                        FlatMemory.class.getName(),
                        kind,
                        Integer.toString(megabytes)))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }
}
