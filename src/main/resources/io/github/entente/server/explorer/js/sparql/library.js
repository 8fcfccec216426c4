/** The questions that ship, with their parameters as a form. */

import { fill, foreign, h } from '../dom.js';
import { terms } from '../terms.js';

const PREFIX = 'p.';

let asked = null;

export function queries(api) {
  asked ??= api.get('queries', {}, 'the queries').then(answer => answer.queries).catch(failure => {
    asked = null;
    throw failure;
  });
  return asked;
}

/** What the address gives for the parameters of a query. */
export const given = (query, state) => Object.fromEntries(query.parameters.map(({ name }) => [name, state.get(PREFIX + name)]).filter(([, value]) => value));

export const asParameters = values => Object.fromEntries(Object.entries(values).map(([name, value]) => [PREFIX + name, value]));

/** The list to choose from, by what the questions are about. */
export function chooser(all, chosen, choose) {
  const groups = Map.groupBy ? Map.groupBy(all, query => query.group ?? 'Others') : grouped(all);
  return h('label.choose', {}, 'Question', h('select', { onchange: event => choose(event.target.value) },
    h('option', { value: '', selected: !chosen }, 'One of your own'),
    [...groups.keys()].sort().map(group => h('optgroup', { label: group }, groups.get(group).map(query =>
      h('option', { value: query.name, selected: query.name === chosen }, `${query.name}: ${query.answers.split(/(?<=[.?])\s/)[0]}`))))));
}

function grouped(all) {
  const groups = new Map();
  all.forEach(query => groups.set(query.group ?? 'Others', [...(groups.get(query.group ?? 'Others') ?? []), query]));
  return groups;
}

/** @param changed called with {name: value} of all parameters, when one of them has changed */
export function form(query, values, api, changed) {
  const read = () => Object.fromEntries([...element.querySelectorAll('input, select')].map(field => [field.name, field.value.trim()]).filter(([, value]) => value));
  const element = h('form.parameters', { onsubmit: event => { event.preventDefault(); changed(read()); }, onchange: () => changed(read()) },
    h('p.answers', {}, query.answers),
    query.parameters.map(parameter => field(parameter, values[parameter.name] ?? '', api)));
  return element;
}

function field({ name, type, choices = [], default: preset, required, what }, value, api) {
  const id = `parameter-${name}`;
  const note = h('small', { id: `${id}-what` }, foreign(what));
  const common = { id, name, required, 'aria-describedby': note.id };
  const input = choices.length > 0
    ? h('select', common, (preset || required) ? null : h('option', { value: '' }, 'any'), choices.map(choice => h('option', { value: choice, selected: choice === (value || preset) }, choice)))
    : h('input', { ...common, type: 'text', autocomplete: 'off', value, placeholder: preset ?? placeholder(type), list: type === 'topic' || type === 'act' ? `${id}-list` : null });
  return h('div.field', {}, h('label', { for: id }, name), input, note, (type === 'topic' || type === 'act') && list(`${id}-list`, type, api));
}

const placeholder = type => ({ date: '2024-09-23', actor: 'China, CHN, Wang Yi', topic: 'any', act: 'any', integer: '10', article: 'talks.txt', fact: 'talks.txt#meeting-1' })[type] ?? '';

function list(id, type, api) {
  const element = h('datalist', { id });
  terms(api).then(all => fill(element, all[type + 's'].map(({ key, label }) => h('option', { value: key }, label.en)))).catch(() => null);
  return element;
}
