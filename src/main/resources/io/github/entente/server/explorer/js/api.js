/** The server's JSON. All failures are an ApiError whose message is a sentence for the reader. */

import { remember } from './names.js';

const SLOW = 300;

/** What is being waited for, for the bar that shows it. */
const waiting = new Set();
const watchers = new Set();

export class ApiError extends Error {}

/** The reader pressed "Stop". */
export class Stopped extends ApiError {
  constructor() {
    super('Stopped before the answer came.');
  }
}

/** Requests that belong together and end together, as when their view is left. */
export class Api {
  #life = new AbortController();

  /** An Api whose requests end with this one's, or earlier. */
  child() {
    const child = new Api();
    this.#life.signal.addEventListener('abort', () => child.close(), { once: true });
    return child;
  }

  close() {
    this.#life.abort();
  }

  get closed() {
    return this.#life.signal.aborted;
  }

  /** GET /api/PATH with URLSearchParams or a plain object; `what` says what is waited for ("the network"). */
  get(path, params = {}, what = 'the answer') {
    const query = new URLSearchParams(params).toString();
    return this.#fetch(`/api/${path}${query ? '?' + query : ''}`, {}, what);
  }

  post(path, body, what = 'the answer') {
    const headers = { 'Content-Type': 'application/json' };
    return this.#fetch(`/api/${path}`, { method: 'POST', headers, body: JSON.stringify(body) }, what);
  }

  delete(path, params, what = 'the answer') {
    return this.#fetch(`/api/${path}?${new URLSearchParams(params)}`, { method: 'DELETE' }, what);
  }

  /** Any address of this server, with what `read` makes of the response (as JSON if not given). */
  fetch(address, options = {}, what = 'the answer', read = response => response.json()) {
    return this.#fetch(address, options, what, read);
  }

  async #fetch(address, options, what, read = response => response.json()) {
    const stop = new AbortController();
    const task = { what, slow: false, stop: () => stop.abort(new Stopped()) };
    const signal = AbortSignal.any([this.#life.signal, stop.signal]);
    const timer = setTimeout(() => change(() => (task.slow = true)), SLOW);
    change(() => waiting.add(task));
    try {
      const response = await fetch(address, { ...options, signal, headers: { Accept: 'application/json', ...options.headers } });
      if (!response.ok) throw new ApiError(await reason(response));
      return remember(await read(response));
    } catch (failure) {
      if (stop.signal.aborted) throw new Stopped();
      if (failure instanceof ApiError || this.closed) throw failure;
      throw new ApiError(
        failure instanceof SyntaxError
          ? 'The server answered something that is no data.'
          : 'The server does not answer. Is "entente serve" still running?', { cause: failure });
    } finally {
      clearTimeout(timer);
      change(() => waiting.delete(task));
    }
  }
}

async function reason(response) {
  const text = await response.text();
  try {
    const { error } = JSON.parse(text);
    if (error) return error;
  } catch {
    // Plain words, then.
  }
  // A parser goes on to list all it might have read instead.
  const [line] = text.split('\n');
  const isPlain = response.headers.get('Content-Type')?.startsWith('text/plain');
  return isPlain && line && line.length < 400 ? line : `The server refused (${response.status}).`;
}

/** Tells of each change: a list of what has been waited for longer than 300 ms. */
export function watch(watcher) {
  watchers.add(watcher);
}

function change(how) {
  how();
  const slow = [...waiting].filter(task => task.slow);
  watchers.forEach(watcher => watcher(slow));
}
