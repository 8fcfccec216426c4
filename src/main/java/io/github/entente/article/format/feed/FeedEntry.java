package io.github.entente.article.format.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import org.w3c.dom.Element;

/**
 * One entry of a feed.
 *
 * @param element the entry as it is written: Rome keeps no time zones, and a day begins at another hour in Tokyo
 */
record FeedEntry(SyndFeed feed, SyndEntry entry, Element element) {}
