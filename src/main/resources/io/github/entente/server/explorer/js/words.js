/** The page's own words for what the API says in keys. */

export const KINDS = { meeting: 'meetings', statement: 'statements', deed: 'deeds' };

export const ROLES = { speaker: 'says', behalf: 'for', toward: 'towards', participant: 'takes part', doer: 'does', target: 'to' };

export const plural = (n, one, many = one + 's') => `${number(n)} ${n === 1 ? one : many}`;

const NUMBERS = new Intl.NumberFormat('en');

export const number = n => NUMBERS.format(n);

/** "200 of 1,340 links", or "12 links" where all are shown. */
export const ofAll = (shown, total, many) => (shown < total ? `${number(shown)} of ${number(total)} ${many}` : `${number(total)} ${many}`);

/** A tone between -10 and 10 as words. */
export function tone(value) {
  if (value === null || value === undefined) return 'no tone';
  const words = value <= -5 ? 'hostile' : value <= -1 ? 'cool' : value < 1 ? 'neutral' : value < 5 ? 'warm' : 'friendly';
  return `${words} (${signed(value)})`;
}

export const signed = value => `${value > 0 ? '+' : ''}${value.toFixed(1)}`.replace('-', '−');

/** From one date to another, in words; either may not be known. */
export const span = (first, last) => (first === last ? first ?? 'no date' : `${first ?? '…'} to ${last ?? '…'}`);

/** A state, a person or a body, in one word. */
export const TYPES = { state: 'state', person: 'person', organisation: 'organisation' };

/** A date of the filter: a year, a month or a day. */
export const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
