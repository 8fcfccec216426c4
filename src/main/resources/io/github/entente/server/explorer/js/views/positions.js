import { fill, h } from '../dom.js';

export const what = '…';

export function view(container) {
  fill(container, h('div.empty', {}, h('p', {}, 'Not built yet.')));
}
