/** A bin of the timeline in words. */

import { KINDS, tone } from '../words.js';

export const countOf = (bin, kind) => bin[KINDS[kind]] ?? 0;

export const time = bin => (bin.from === bin.to ? bin.from
  : bin.from.endsWith('-01-01') && bin.to.endsWith('-12-31') && bin.from.slice(0, 4) === bin.to.slice(0, 4) ? bin.from.slice(0, 4)
  : bin.from.endsWith('-01') && bin.from.slice(0, 7) === bin.to.slice(0, 7) ? bin.from.slice(0, 7) : `${bin.from} to ${bin.to}`);

/** Of facts without an exact date some lie in a period of a longer unit and in none of a shorter. */
export const binQuery = (bin, unit, kind) => ({ from: bin.from, to: bin.to, unit, kind });

export const binWords = bin =>
  `${time(bin)}: ${Object.entries(KINDS).map(([kind, many]) => `${countOf(bin, kind)} ${countOf(bin, kind) === 1 ? kind : many}`).join(', ')}; ${tone(bin.temperature)}`;
