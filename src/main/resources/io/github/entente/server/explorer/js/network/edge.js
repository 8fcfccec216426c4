/** The facts an edge or a node stands for, as parameters of /api/facts. */

export const level = state => (state.get('level') === 'state' ? 'state' : 'actor');

export const edgeQuery = (edge, state) => ({ edge: edge.id, level: level(state) });

export const nodeQuery = (node, state) => ({ actor: node.id, level: level(state) });
