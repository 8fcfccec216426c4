/** One meeting, told by several: the accounts side by side. Without a meeting, those to choose from. */

import { fill, foreign, h } from '../dom.js';
import { empty } from '../empty.js';
import { nameElement } from '../names.js';
import { accounts } from '../readouts/accounts.js';
import { ofAll } from '../words.js';

export const what = 'One meeting, as each side tells it: points both have are tied, what only one tells is marked.';

const PAGE = 100;

export function sparql(state) {
  return { query: 'readouts', parameters: { stateA: state.get('a'), stateB: state.get('b') } };
}

export async function view(container, state, api) {
  if (!state.get('meeting')) return list(container, state, api);
  const answer = await api.get('readouts', { meeting: state.get('meeting') }, 'the accounts');
  fill(container,
    h('p.bar', {}, h('a', { href: state.with({ meeting: null, show: null }).href }, '← All meetings told by several'), h('span.shown', {}, title(answer.meeting, state))),
    accounts(answer, state, api));
  return null;
}

const title = ({ date, place, participants }, state) => [
  h('strong', {}, date ?? 'no date'), ' ', (participants ?? []).map((who, at) => [at > 0 && ', ', nameElement(who, state.lang)]), place && [' · ', nameElement(place, state.lang)]];

async function list(container, state, api) {
  const asked = state.filter();
  asked.set('accounts', 2);
  asked.set('limit', Number(state.get('limit')) || PAGE);
  const { meetings, shown, total } = await api.get('meetings', asked, 'the meetings');
  if (meetings.length === 0) {
    fill(container, empty(state, 'meetings that two or more articles tell'));
    return null;
  }
  fill(container,
    h('div.bar', {}, h('span.shown', { role: 'status' }, ofAll(shown, total, 'meetings told by two or more'))),
    h('ul.meetings', {}, meetings.map(meeting => h('li.card', {},
      h('a', { href: state.with({ meeting: meeting.id, show: null }).href }, title(meeting, state)),
      h('p.meta', {}, `${meeting.accounts} accounts: `, meeting.articles.map((article, at) => [at > 0 && ', ', foreign(article.publisher ?? article.name ?? article)]))))),
    shown < total && h('p.more', {}, h('a.button', { href: state.with({ limit: shown + 4 * PAGE }).href }, 'Show more')));
  return null;
}
