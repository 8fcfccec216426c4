/** What two accounts have in common, and what stands in one only. */

/**
 * @param shared [{a, b, score, termA, termB}], two facts that make one point
 * @returns for each fact that is in any, [{id: the partner, term: what this fact calls the thing, other: what the partner does}]
 */
export function partners(shared) {
  const of = new Map();
  const add = (one, other, term, otherTerm) => of.set(one, [...(of.get(one) ?? []), { id: other, term, other: otherTerm }]);
  for (const { a, b, termA, termB } of shared) {
    add(a, b, termA, termB);
    add(b, a, termB, termA);
  }
  return of;
}
