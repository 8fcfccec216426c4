package io.github.entente.article.format.crawl;

import io.github.entente.article.PassedOver;
import io.github.entente.article.Reading;
import io.github.entente.article.Source;
import io.github.entente.article.Unpacking;
import io.github.entente.article.Unreadable;
import io.github.entente.article.UnreadableException;
import io.github.entente.article.format.Captures;
import io.github.entente.article.format.Door;
import io.github.entente.article.format.Links;
import io.github.entente.article.format.archive.Packed;
import io.github.entente.article.format.html.HtmlArticles;
import io.github.entente.article.text.Limits;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/** What the records of one crawl give: its pages, its damage, and at the end how many records were no pages. */
final class CrawlReadings implements Closeable {

    private final Source crawl;
    private final Captures captures;
    private final Door door;
    private final Unpacking unpacking;
    private final Records records;
    private final Map<String, Integer> passed = new ConcurrentHashMap<>();
    private boolean ended;
    private boolean told;
    private boolean failed;

    private CrawlReadings(Source crawl, Captures captures, Door door, Unpacking unpacking, Records records) {
        this.crawl = crawl;
        this.captures = captures;
        this.door = door;
        this.unpacking = unpacking;
        this.records = records;
    }

    static CrawlReadings of(Source crawl, Captures captures, Door door) throws IOException {
        Packed.checkDepth(crawl);
        Unpacking unpacking = Packed.unpacking(crawl);
        Rewindable in = new Rewindable(Packed.input(crawl, unpacking));
        return new CrawlReadings(
                crawl, captures, door, unpacking, new Records(in, Limits.PAGE_BYTES, CrawlReadings::isCapture));
    }

    private static boolean isCapture(WarcRecord record) {
        return record instanceof WarcResponse || record instanceof WarcResource;
    }

    /** What the next record gives, empty at the end. */
    Optional<Stream<Reading>> next() {
        Optional<Step> step = step();
        return step.isPresent() ? Optional.of(step.get().work().get()) : rest();
    }

    /** The next record, empty behind the last. */
    Optional<Step> step() {
        if (ended) {
            return Optional.empty();
        }
        try {
            Optional<Record> record = records.next();
            ended = record.isEmpty();
            if (record.isPresent()) {
                unpacking.unpacked(record.get().header().body().size());
            }
            return record.map(
                    found -> new Step(found.block().map(block -> block.length).orElse(0), () -> read(found)));
        } catch (UnreadableException e) {
            ended = unpacking.isSpent();
            return Optional.of(Step.of(e.in(crawl.name(), "")));
        } catch (IOException e) {
            ended = true;
            failed = true;
            return Optional.of(Step.of(Unreadable.of(crawl.name(), e)));
        }
    }

    /** What was passed over, once all steps are done; then nothing more. */
    Optional<Stream<Reading>> rest() {
        boolean silent = told || failed || unpacking.isSpent() || passed.isEmpty();
        told = true;
        return silent ? Optional.empty() : Optional.of(Stream.of(new PassedOver(crawl.name(), Map.copyOf(passed))));
    }

    private Stream<Reading> read(Record record) {
        String name = crawl.name() + "#" + record.number();
        if (!isCapture(record.header())) {
            return pass(record.header() instanceof WarcRevisit ? "revisits" : "requests and notes of the crawler");
        }
        try {
            if (record.block().isEmpty()) {
                long length = record.header().body().size();
                throw Limits.tooLong(String.format(Locale.ROOT, "%,d bytes", length));
            }
            Payload payload = payload(record.header(), record.block().get());
            Optional<String> address = address(record.header());
            if (payload.status() != 200) {
                return pass("answers other than 200");
            } else if (!captures.mayBeArticle(payload.type(), address.orElse(""))) {
                return pass("images, styles and the like");
            }
            return door.read(page(name, record.header(), address.flatMap(Links::web), payload))
                    .flatMap(this::unlessNoArticle);
        } catch (IOException e) {
            return Stream.of(Unreadable.of(name, e));
        } catch (RuntimeException e) {
            // The library stumbles over broken headers in many ways.
            return Stream.of(new Unreadable(
                    name, "", "has headers that cannot be read (" + e.getMessage() + ")", "crawl its page again"));
        }
    }

    private static Payload payload(WarcRecord header, byte[] block) throws IOException {
        MediaType type = header.contentType();
        return header instanceof WarcResponse
                        && type.type() != null
                        && type.base().equals(MediaType.HTTP)
                ? Payload.of(block)
                : Payload.bare(type, block);
    }

    private Source page(String name, WarcRecord header, Optional<URI> address, Payload payload) {
        return new Source.Found(
                name,
                Source.Kind.STREAM,
                crawl.origin().inside(unpacking).fetched(address, payload.charset(), day(header)),
                () -> new ByteArrayInputStream(payload.bytes()));
    }

    private static Optional<String> address(WarcRecord header) {
        return header instanceof WarcTargetRecord target ? Optional.ofNullable(target.target()) : Optional.empty();
    }

    private static Optional<LocalDate> day(WarcRecord header) {
        try {
            return Optional.ofNullable(header.date())
                    .map(instant -> instant.atOffset(ZoneOffset.UTC).toLocalDate());
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Front pages and lists of headlines are part of every crawl. */
    private Stream<Reading> unlessNoArticle(Reading reading) {
        return reading instanceof Unreadable unreadable && unreadable.reason().equals(HtmlArticles.NO_ARTICLE)
                ? pass("pages without an article")
                : Stream.of(reading);
    }

    private Stream<Reading> pass(String what) {
        passed.merge(what, 1, Integer::sum);
        return Stream.empty();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
