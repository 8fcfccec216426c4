/** A bin of the timeline in words. */

import { KINDS, tone } from '../words.js';

export const countOf = (bin, kind) => bin[KINDS[kind]] ?? 0;

export const span = bin => (bin.from === bin.to ? bin.from
  : bin.from.endsWith('-01') && bin.from.slice(0, 7) === bin.to.slice(0, 7) ? bin.from.slice(0, 7) : `${bin.from} to ${bin.to}`);

export const binWords = bin =>
  `${span(bin)}: ${Object.entries(KINDS).map(([kind, many]) => `${countOf(bin, kind)} ${countOf(bin, kind) === 1 ? kind : many}`).join(', ')}; ${tone(bin.temperature)}`;
