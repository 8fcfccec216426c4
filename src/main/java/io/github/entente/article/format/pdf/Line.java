package io.github.entente.article.format.pdf;

/**
 * A line on a page.
 *
 * @param page counted from 0
 * @param y where its letters stand, from the page's top, in points
 * @param size of its letters, in points
 */
record Line(int page, String text, float y, float size) {}
