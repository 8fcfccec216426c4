/** Whether the server still reads its store, and how far it is. A server that has just been started answers nothing else before. */

import { fill, h } from './dom.js';

const PAUSE = 500;

/** Fills an element with words and a bar, until the server is done or nobody waits any more. */
export async function follow(place, waits) {
  while (waits()) {
    const { done, read, total } = await ask();
    if (done) break;
    const bar = place.querySelector('progress');
    // Words that stay are read out once, and not at each step.
    if (bar) Object.assign(bar, { max: Math.max(total, 1), value: read });
    else fill(place, ' The server has just started and still reads its articles. ', h('progress', { max: Math.max(total, 1), value: read, 'aria-label': 'Articles read' }));
    await new Promise(resume => setTimeout(resume, PAUSE));
  }
  fill(place);
}

async function ask() {
  try {
    const response = await fetch('/api/reading');
    return response.ok ? await response.json() : { done: true };
  } catch {
    return { done: true };
  }
}
