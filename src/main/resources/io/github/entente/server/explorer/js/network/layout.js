/**
 * Where nodes stand. A node that has a place keeps it, whatever the filter does, so that the eye finds it again; new ones settle between
 * those they are tied to. The same graph always gets the same picture.
 */

const places = new Map();
const TICKS = { all: 300, some: 120 };

/**
 * The x and y of each node ({id, size}) by its id. `space` tells apart pictures that share no places, `wide` is the form of the paper, `anew`
 * forgets where nodes stood.
 */
export function arrange(d3, nodes, edges, { space, wide = true, anew = false }) {
  if (anew) nodes.forEach(node => places.delete(space + node.id));
  const bodies = nodes.map(node => {
    const place = places.get(space + node.id);
    return place ? { ...node, ...place, fx: place.x, fy: place.y } : { ...node };
  });
  const fresh = bodies.filter(body => body.fx === undefined);
  if (fresh.length > 0) {
    const ties = merged(edges);
    if (fresh.length < bodies.length) start(fresh, bodies, ties);
    const strongest = Math.max(...ties.map(tie => tie.weight), 1);
    d3.forceSimulation(bodies)
      .force('link', d3.forceLink(ties).id(body => body.id).distance(tie => 120 + tie.source.size / 2 + tie.target.size / 2).strength(tie => 0.08 + 0.25 * Math.sqrt(tie.weight / strongest)))
      .force('charge', d3.forceManyBody().strength(-620).distanceMax(900))
      .force('collide', d3.forceCollide(body => body.size / 2 + 22))
      .force('x', d3.forceX(0).strength(wide ? 0.045 : 0.11))
      .force('y', d3.forceY(0).strength(wide ? 0.11 : 0.045))
      .stop()
      .tick(fresh.length === bodies.length ? TICKS.all : TICKS.some);
    bodies.forEach(body => places.set(space + body.id, { x: body.x, y: body.y }));
  }
  return new Map(bodies.map(body => [body.id, { x: body.x, y: body.y }]));
}

/** A node that the reader moved stays where it was put. */
export const moved = (space, id, { x, y }) => places.set(space + id, { x, y });

/** One tie for each two, however many edges are between them. */
function merged(edges) {
  const ties = new Map();
  for (const { source, target, weight } of edges) {
    const key = [source, target].sort().join(' ');
    const tie = ties.get(key) ?? { source, target, weight: 0 };
    tie.weight += weight;
    ties.set(key, tie);
  }
  return [...ties.values()];
}

function start(fresh, bodies, ties) {
  const standing = new Map(bodies.filter(body => body.fx !== undefined).map(body => [body.id, body]));
  fresh.forEach((body, at) => {
    const near = ties.flatMap(tie => (tie.source === body.id ? [tie.target] : tie.target === body.id ? [tie.source] : []))
      .map(id => standing.get(id)).filter(Boolean);
    if (near.length === 0) return;
    const mean = axis => near.reduce((sum, one) => sum + one[axis], 0) / near.length;
    body.x = mean('x') + 70 * Math.cos(2.4 * at);
    body.y = mean('y') + 70 * Math.sin(2.4 * at);
  });
}
