package io.github.entente.article;

/**
 * Weighs what comes out of a packed source against what went in, over all archives packed in it, so that a few bytes cannot become a day of work. May be
 * used from several threads.
 */
public final class Unpacking {

    /** Nothing is packed: nothing is counted. */
    public static final Unpacking NONE = new Unpacking(Long.MAX_VALUE, 1);

    private final long free;
    private final int ratio;
    private long packed;
    private long unpacked;

    /**
     * @param free how many bytes may come out whatever went in
     * @param ratio how many more for each byte that went in
     */
    public Unpacking(long free, int ratio) {
        this.free = free;
        this.ratio = ratio;
    }

    public boolean isCounted() {
        return this != NONE;
    }

    public synchronized void packed(long bytes) {
        packed += isCounted() ? bytes : 0;
    }

    public synchronized void unpacked(long bytes) throws UnreadableException {
        unpacked += isCounted() ? bytes : 0;
        if (isSpent()) {
            throw new UnreadableException(
                    "unpacks to more than " + ratio + " times its size: a zip bomb?",
                    "leave it out, or unpack it first if you trust it");
        }
    }

    /** Whether too much came out. */
    public synchronized boolean isSpent() {
        return unpacked - free > ratio * packed;
    }
}
