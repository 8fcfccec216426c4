/** Names in three scripts, and what has been learnt of them from the answers so far. */

import { foreign, visible } from './dom.js';

const known = new Map();

/** Takes note of every named thing in an answer, and hands the answer on. */
export function remember(answer) {
  if (Array.isArray(answer)) answer.forEach(remember);
  else if (answer && typeof answer === 'object') {
    if (answer.id && (answer.name || answer.label)) known.set(answer.id, answer);
    if (answer.key && answer.label) known.set(answer.key, answer);
    if (answer.code && answer.name) known.set(answer.code, answer);
    if (answer.wikidata && answer.name) known.set(answer.wikidata, answer);
    Object.values(answer).forEach(remember);
  }
  return answer;
}

/** The thing with this id, key or code, if an answer told of it. */
export const thing = id => known.get(id);

/** The name as a string, of a thing or of an id; in English where there is none in the language asked for. */
export function nameOf(what, lang = 'en') {
  const named = typeof what === 'string' ? known.get(what) : what;
  const names = named?.name ?? named?.label;
  if (typeof names === 'string') return visible(names);
  if (names) return visible(names[lang] ?? names.en ?? Object.values(names)[0] ?? tail(named.id ?? named.key));
  return tail(typeof what === 'string' ? what : what?.id ?? what?.key);
}

/** The name as an element that says which language it is in. */
export function nameElement(what, lang = 'en') {
  const named = typeof what === 'string' ? known.get(what) : what;
  const names = named?.name ?? named?.label;
  const spoken = names && typeof names === 'object' && names[lang] ? lang : 'en';
  return foreign(nameOf(what, lang), 'bdi', { lang: spoken });
}

const tail = id => visible(String(id ?? '?').replace(/^.*[/#]/, ''));
