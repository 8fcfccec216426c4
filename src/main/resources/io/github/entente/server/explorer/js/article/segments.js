/** Cuts a text at the borders of all facts in it, so that facts that overlap can all be shown. */

/** Where each code point of a text stands in JavaScript's units: the API counts code points. */
export function points(text) {
  const at = [0];
  for (const sign of text) at.push(at.at(-1) + sign.length);
  return at;
}

/**
 * @param text the whole text
 * @param spans [{start, end, fact}] in code points; those that lie outside the text are passed over
 * @returns [{text, start, facts: [those that cover it], begins: [those that begin here]}] that make up the text
 */
export function segments(text, spans) {
  const at = points(text);
  const within = spans.filter(({ start, end }) => start >= 0 && start < end && end < at.length);
  const borders = [...new Set([0, at.length - 1, ...within.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return borders.slice(0, -1).map((start, i) => {
    const covering = within.filter(span => span.start <= start && borders[i + 1] <= span.end).sort((a, b) => a.end - a.start - (b.end - b.start));
    return {
      text: text.slice(at[start], at[borders[i + 1]]),
      start,
      facts: [...new Set(covering.map(span => span.fact))],
      begins: [...new Set(covering.filter(span => span.start === start).map(span => span.fact))],
    };
  });
}
