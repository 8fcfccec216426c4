/** Builds elements. Text only ever becomes a text node, so nothing an article says can become markup. */

const SVG = 'http://www.w3.org/2000/svg';

/** Attributes that could run something or break the content security policy are never set. */
const FORBIDDEN = /^(on|style$|srcdoc$)/i;

/**
 * h('a.link', {href: '#/network', onclick: f, dataset: {id: 1}}, 'text', child, [more])
 * A property that is null, undefined or false is left out; functions named onX become listeners.
 */
export function h(what, properties = {}, ...children) {
  return build(tag => document.createElement(tag), what, properties, children);
}

/** The same for SVG. */
export function s(what, properties = {}, ...children) {
  return build(tag => document.createElementNS(SVG, tag), what, properties, children);
}

function build(create, what, properties, children) {
  const [tag, ...classes] = what.split('.');
  const element = create(tag || 'div');
  if (classes.length) element.classList.add(...classes);
  for (const [name, value] of Object.entries(properties ?? {})) put(element, name, value);
  append(element, children);
  return element;
}

function put(element, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (typeof value === 'function' && name.startsWith('on')) element.addEventListener(name.slice(2), value);
  else if (name === 'dataset') Object.assign(element.dataset, value);
  else if (name === 'class') element.classList.add(...[value].flat().filter(Boolean));
  else if (FORBIDDEN.test(name)) throw new Error(`attribute ${name} is not for markup`);
  else element.setAttribute(name, value === true ? '' : String(value));
}

function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
}

/** Empties an element and fills it anew. */
export function fill(element, ...children) {
  element.replaceChildren();
  append(element, children);
  return element;
}

/** When what is there by now is on the screen; soon in any case, as a page that nobody looks at is not painted. */
export const painted = () => new Promise(done => {
  requestAnimationFrame(() => setTimeout(done));
  setTimeout(done, 200);
});

/** Controls that turn the direction of text or are not seen at all; a reader is shown that they are there. */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Text somebody else wrote: isolated from the words around it, with unseen controls made visible. */
export function foreign(text, what = 'bdi', properties = {}) {
  return h(what, properties, visible(text));
}

export function visible(text) {
  return String(text ?? '').replace(UNSEEN, sign => `[U+${sign.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}]`);
}

/** A link out of the page, or only its words if the address is none of the web's. */
export function outward(address, ...children) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return h('span', {}, ...children);
  }
  return ['http:', 'https:'].includes(url.protocol)
    ? h('a.outward', { href: url.href, rel: 'noreferrer noopener', target: '_blank' }, ...children)
    : h('span', {}, ...children);
}
