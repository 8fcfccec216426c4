/**
 * What can be done with a fact, in the order in which it stands below it. An action is a function (fact, state, api) that gives an element,
 * or null where it does not apply.
 */

import { h } from './dom.js';
import { articleHref } from './links.js';
import { wrong } from './wrong.js';

const read = (fact, state) => (fact.article?.id ? h('a', { href: articleHref(fact, state) }, 'In the article') : null);

export const FACT_ACTIONS = [read, wrong];
