package io.github.entente.article.format.crawl;

import java.util.Optional;
import org.netpreserve.jwarc.WarcRecord;

/**
 * One record of a crawl, whole.
 *
 * @param number counted from 1
 * @param position its first byte in the file, counted from 0
 * @param header what the crawler says of it
 * @param block what the server sent; empty where the record is too long or not a capture
 */
record Record(int number, long position, WarcRecord header, Optional<byte[]> block) {}
