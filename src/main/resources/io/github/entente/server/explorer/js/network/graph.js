/** The picture of the network: Cytoscape, fed by differences so that what stays on the page stays where it is. */

import { onTheme, toneName } from '../colours.js';
import { cytoscape, d3 } from '../libraries.js';
import { nameOf } from '../names.js';
import { arrange, moved } from './layout.js';
import { look } from './look.js';

// They take longest to come, so they are on their way before it is known what to draw; who needs them says if they do not.
[cytoscape, d3].forEach(library => library().catch(() => null));

/** From here on the picture is moved as a picture, as drawing each line anew would stutter. */
const MANY = 500;

/** So many nodes are named when all are in sight; the nearer, the more. */
const NAMED = 40;

const STEP = 1.25;

export class Graph {
  #cy;
  #d3;
  #space = '';
  #drawn = null;
  #endTheme;
  #step = 0;
  #whole = 1;
  #moved = false;

  /** `on` has edge(data), node(data) for clicks and over(data or null) for what the pointer is at. */
  static async in(container, on) {
    const graph = new Graph();
    const [create, drawing] = await Promise.all([cytoscape(), d3()]);
    graph.#d3 = drawing;
    graph.#cy = create({ container, style: look(1, Infinity), minZoom: 0.1, maxZoom: 4, boxSelectionEnabled: false, hideEdgesOnViewport: false, textureOnViewport: true });
    graph.#endTheme = onTheme(() => graph.#redraw());
    graph.#listen(container, on);
    return graph;
  }

  #listen(container, on) {
    const cy = this.#cy;
    cy.on('zoom', () => this.#rescale());
    cy.on('dragpan scrollzoom pinchzoom', () => (this.#moved = true));
    // As when the drawer opens: what was clicked must not end up beside the picture.
    let width = cy.width();
    cy.on('resize', () => {
      const same = cy.width() === width;
      width = cy.width();
      if (!same && this.#drawn && !this.#moved) this.fit();
    });
    cy.on('tap', 'edge', event => on.edge(event.target.data('link')));
    cy.on('tap', 'node', event => on.node(event.target.data('actor')));
    cy.on('mouseover', 'edge, node', event => {
      container.style.cursor = 'pointer';
      event.target.addClass('near');
      on.over(event.target.data('link') ?? event.target.data('actor'));
    });
    cy.on('mouseout', 'edge, node', event => {
      container.style.cursor = '';
      event.target.removeClass('near');
      on.over(null);
    });
    cy.on('dragfree', 'node', event => moved(this.#space, event.target.id(), event.target.position()));
  }

  show({ nodes, edges }, { lang, level }, anew = false) {
    const cy = this.#cy;
    cy.resize();
    this.#space = level + ' ';
    const most = Math.max(...nodes.map(node => node.facts), 1);
    const strongest = Math.max(...edges.map(edge => edge.weight), 1);
    const rank = new Map([...nodes].sort((a, b) => b.facts - a.facts).map((node, at) => [node.id, at]));
    const drawn = nodes.map(node => ({
      id: node.id, actor: node, type: node.type, rank: rank.get(node.id), label: nameOf(node, lang), size: 15 + 33 * Math.sqrt(node.facts / most),
      // Pictures from elsewhere would tell others what is looked at here.
      ...(node.portrait?.startsWith('/') ? { portrait: node.portrait } : {}),
    }));
    const places = arrange(this.#d3, drawn, edges, { space: this.#space, wide: cy.width() > cy.height(), anew });
    const elements = [
      ...drawn.map(data => ({ group: 'nodes', data, position: places.get(data.id) })),
      ...edges.map(edge => ({
        group: 'edges',
        data: { id: edge.id, source: edge.source, target: edge.target, link: edge, kind: edge.kind, tone: toneName(edge.tone), width: 1.2 + 6.3 * Math.sqrt(edge.weight / strongest) },
      })),
    ];
    const wanted = new Set(elements.map(element => element.data.id));
    cy.batch(() => {
      cy.elements().filter(element => !wanted.has(element.id())).remove();
      const fresh = [];
      for (const element of elements) {
        const there = cy.getElementById(element.data.id);
        if (there.empty()) fresh.push(element);
        else {
          there.data(element.data);
          if (element.position) there.position(element.position);
        }
      }
      cy.add(fresh);
    });
    cy.renderer().textureOnViewport = cy.elements().length > MANY;
    if (nodes.length === 0) return;
    if (anew || this.#drawn !== this.#space) this.fit();
    else this.#rescale(true);
    this.#drawn = this.#space;
  }

  /** All of it in sight; it stays so until the reader moves it. */
  fit() {
    this.#moved = false;
    this.#cy.fit(undefined, 24);
    if (this.#cy.zoom() > 1.4) {
      this.#cy.zoom(1.4);
      this.#cy.center();
    }
    this.#whole = 1 / this.#cy.zoom();
    this.#rescale(true);
  }

  /** Texts and lines keep their size on the screen; in steps, as each is work. */
  #rescale(always = false) {
    const step = Math.round(Math.log(this.#cy.zoom()) / Math.log(STEP));
    if (step === this.#step && !always) return;
    this.#step = step;
    this.#redraw();
  }

  #redraw() {
    const scale = Math.min(Math.max(STEP ** -this.#step, 0.5), 4);
    this.#cy.style(look(scale, NAMED * (this.#whole / scale) ** 2));
  }

  zoom(factor) {
    const cy = this.#cy;
    this.#moved = true;
    cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  }

  /** Cytoscape itself, for those who draw what it holds elsewhere. */
  get cy() {
    return this.#cy;
  }

  close() {
    this.#endTheme();
    this.#cy.destroy();
  }
}
