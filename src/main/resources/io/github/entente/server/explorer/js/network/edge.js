/** The facts an edge or a node stands for, as parameters of /api/facts. */

export const level = state => (state.get('level') === 'state' ? 'state' : 'actor');

export const edgeQuery = (edge, state) => ({ source: edge.source, target: edge.target, level: level(state), kind: edge.kind });

export const nodeQuery = node => ({ actor: node.id });
