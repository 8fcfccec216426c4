package io.github.entente.pipeline;

import io.github.entente.article.Source;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the bytes of sources as they are read. */
final class BytesRead {

    private final AtomicLong count = new AtomicLong();

    long count() {
        return count.get();
    }

    /** How many bytes sources have in all; empty where one of them is no file, as nobody knows then. */
    static OptionalLong in(List<Source> sources) {
        long sum = 0;
        for (Source source : sources) {
            if (source.file().isEmpty()) {
                return OptionalLong.empty();
            }
            sum += size(source.file().get());
        }
        return OptionalLong.of(sum);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            // Whoever opens it will say what is wrong.
            return 0;
        }
    }

    Source of(Source source) {
        return new Source.Found(source.name(), source.kind(), source.origin(), () -> new Counted(source.open()));
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int octet = super.read();
            count.addAndGet(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count.addAndGet(Math.max(0, read));
            return read;
        }

        @Override
        public long skip(long wanted) throws IOException {
            long skipped = super.skip(wanted);
            count.addAndGet(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            // What is read twice would count twice.
            return false;
        }
    }
}
