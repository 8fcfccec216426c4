/** "This is wrong": a reader's word that an article was read wrongly. It is kept on this machine, and later builds leave the fact out. */

import { Api } from './api.js';
import { about } from './about.js';
import { fill, h } from './dom.js';

/** What may be wrong with a fact of each kind; the words are the page's, the keys those of the graph. */
const REASONS = {
  wrong: ['The article does not say this at all', ['meeting', 'statement', 'deed']],
  speaker: [{ meeting: 'Somebody else met', statement: 'Somebody else said it', deed: 'Somebody else did it' }, ['meeting', 'statement', 'deed']],
  toward: ['It was meant for somebody else', ['statement', 'deed']],
  date: ['The date', ['meeting', 'statement', 'deed']],
  place: ['The place', ['meeting', 'deed']],
  act: [{ meeting: 'How they met', statement: 'What it is: urging, warning …', deed: 'What was done' }, ['meeting', 'statement', 'deed']],
  topic: ['The topic', ['statement']],
  stance: ['For or against', ['statement']],
  other: ['Something else', ['meeting', 'statement', 'deed']],
};

const LONGEST = 2000;

/** Facts that were marked since their answer came. */
const marked = new Map();

/** An action below a fact (fact-actions.js). */
export function wrong(fact, state, api) {
  const place = h('span.wrongness');
  const corrected = marked.get(fact.id) ?? fact.corrected;
  // What is sent must arrive, also if the reader goes on at once.
  const own = new Api();
  about(own).then(({ corrections }) => corrections && (corrected ? showMarked(place, fact, own) : showButton(place, fact, own))).catch(() => null);
  if (corrected) queueMicrotask(() => strike(place, true));
  return place;
}

function strike(place, isWrong) {
  place.closest('.fact')?.classList.toggle('corrected', isWrong);
}

function showButton(place, fact, api) {
  const button = h('button.link', { type: 'button', 'aria-expanded': 'false', onclick: () => open(place, button, fact, api) }, 'This is wrong');
  fill(place, button);
}

function showMarked(place, fact, api, focus = false) {
  const back = h('button.link', {
    type: 'button',
    onclick: () => send(place, api.delete('corrections', { fact: fact.id }, 'the correction'), () => {
      marked.set(fact.id, false);
      strike(place, false);
      showButton(place, fact, api);
      place.querySelector('button').focus();
    }),
  }, 'Take back');
  fill(place, h('strong', { role: 'status' }, 'Marked as wrong'), ' ', back);
  strike(place, true);
  if (focus) back.focus();
}

function open(place, button, fact, api) {
  const there = place.closest('.fact').querySelector('form.wrong-form');
  button.setAttribute('aria-expanded', String(!there));
  if (there) {
    there.remove();
    return;
  }
  const reason = h('select', { name: 'reason' }, Object.entries(REASONS).filter(([, [, kinds]]) => kinds.includes(fact.kind))
    .map(([key, [words]]) => h('option', { value: key }, words[fact.kind] ?? words)));
  const note = h('textarea', { name: 'note', rows: 2, maxlength: LONGEST });
  const close = () => {
    form.remove();
    button.setAttribute('aria-expanded', 'false');
    button.focus();
  };
  const form = h('form.wrong-form', {
    'aria-label': 'What is wrong',
    onsubmit: event => {
      event.preventDefault();
      const body = { fact: fact.id, reason: reason.value, ...(note.value.trim() ? { note: note.value.trim() } : {}) };
      send(form.querySelector('.said'), api.post('corrections', body, 'the correction'), () => {
        marked.set(fact.id, true);
        form.remove();
        showMarked(place, fact, api, true);
      });
    },
    onkeydown: event => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close();
    },
  },
  h('label', {}, 'What is wrong?', reason), h('label', {}, 'Note (optional)', note),
  h('p', {}, h('small', {}, 'The next build of this article leaves the fact out. Kept on this machine; nobody else is told.')),
  h('p.buttons', {}, h('button', { type: 'submit' }, 'Mark as wrong'), h('button', { type: 'button', onclick: close }, 'Cancel'), h('span.said', { role: 'alert' })));
  place.closest('.fact').append(form);
  reason.focus();
}

async function send(place, request, done) {
  try {
    await request;
    done();
  } catch (failure) {
    place.append(h('span.wrong', { role: 'alert' }, ' ', failure.message));
  }
}
