package io.github.entente.bench;

import io.github.entente.article.Read;
import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.reading.Articles;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** A crawl read by Entente and, side by side, by jwarc and jsoup alone, which take out no story, no date and no parts. */
final class Crawling {

    static final int PAGES = 20_000;

    // The first warms Java up. Of the others the middle counts: the pace of one round swings by a third with the machine.
    private static final int ROUNDS = 6;

    private static final int THREADS = 2;

    /**
     * Pages a second in one round, or in the middle of some.
     *
     * @param ours by one thread
     * @param ahead with pages read ahead, as a build does
     * @param alone by jwarc and jsoup, which have one thread
     * @param share of their pace, by one thread, in the same round
     * @param shareAhead the same with pages read ahead
     */
    record Result(double ours, double ahead, double alone, double share, double shareAhead) {

        static Result of(double ours, double ahead, double alone) {
            return new Result(ours, ahead, alone, ours / alone, ahead / alone);
        }

        static Result middle(List<Result> rounds) {
            return new Result(
                    middle(rounds, Result::ours),
                    middle(rounds, Result::ahead),
                    middle(rounds, Result::alone),
                    middle(rounds, Result::share),
                    middle(rounds, Result::shareAhead));
        }

        private static double middle(List<Result> rounds, ToDoubleFunction<Result> figure) {
            return rounds.stream().mapToDouble(figure).sorted().toArray()[rounds.size() / 2];
        }
    }

    private Crawling() {}

    public static void main(String[] args) {
        Result result = measure(args.length > 0 ? Integer.parseInt(args[0]) : PAGES);
        System.out.printf(
                "Entente %.0f, reading ahead %.0f, jwarc and jsoup alone %.0f pages a second: %.2f and %.2f%n",
                result.ours(),
                result.ahead(),
                result.alone(),
                result.share(),
                result.shareAhead());
    }

    static Result measure(int pages) {
        try {
            Path file = Files.createTempFile("entente-bench", ".warc.gz");
            try {
                write(file, pages);
                Articles articles = Articles.create();
                Articles ahead = articles.ahead(THREADS);
                List<Result> rounds = new ArrayList<>();
                for (int round = 0; round < ROUNDS; round++) {
                    double alone = pace(pages, () -> alone(file));
                    double readAhead = pace(pages, () -> ours(file, ahead));
                    rounds.add(Result.of(pace(pages, () -> ours(file, articles)), readAhead, alone));
                }
                return Result.middle(rounds.subList(1, ROUNDS));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Run {
        int pages() throws IOException;
    }

    private static double pace(int pages, Run run) throws IOException {
        long start = System.nanoTime();
        int read = run.pages();
        if (read != pages) {
            throw new IllegalStateException(read + " of " + pages + " pages were read");
        }
        return pages / ((System.nanoTime() - start) / 1e9);
    }

    private static int alone(Path file) throws IOException {
        int pages = 0;
        try (WarcReader reader = new WarcReader(file)) {
            for (WarcRecord record : reader) {
                if (record instanceof WarcResponse response) {
                    try (MessageBody body = response.http().bodyDecoded()) {
                        pages += Jsoup.parse(body.stream(), "UTF-8", response.target()).body() == null ? 0 : 1;
                    }
                }
            }
        }
        return pages;
    }

    private static int ours(Path file, Articles articles) throws IOException {
        Source source = new Source.Plain("crawl.warc.gz", Source.Kind.FILE, () -> Files.newInputStream(file));
        try (Stream<Reading> readings = articles.read(source)) {
            return (int) readings.filter(Read.class::isInstance).count();
        }
    }

    private static void write(Path file, int pages) throws IOException {
        News news = new News(1);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < pages; i++) {
                OutputStream member = new GZIPOutputStream(out);
                member.write(record(i, news.page(i)));
                ((GZIPOutputStream) member).finish();
            }
        }
    }

    /** A page as a crawler keeps it. */
    static byte[] record(int number, String page) {
        byte[] body = page.getBytes(StandardCharsets.UTF_8);
        byte[] http = ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] header = ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/world/" + number
                        + "\r\nWARC-Date: 2024-09-25T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-"
                        + "%012d".formatted(number)
                        + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + (http.length + body.length)
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] record = new byte[header.length + http.length + body.length + 4];
        System.arraycopy(header, 0, record, 0, header.length);
        System.arraycopy(http, 0, record, header.length, http.length);
        System.arraycopy(body, 0, record, header.length + http.length, body.length);
        System.arraycopy("\r\n\r\n".getBytes(StandardCharsets.US_ASCII), 0, record, record.length - 4, 4);
        return record;
    }
}
