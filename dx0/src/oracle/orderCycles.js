/**
 * Cycles of a small directed graph: a shortest one through each node that is in any, each cycle once and
 * beginning with its smallest node.
 */
export function orderCycles(nodes, hasEdge) {
  const cycles = new Map();
  for (let start = 0; start < nodes; start++) {
    const cycle = shortestCycle(nodes, hasEdge, start);
    if (cycle === undefined) continue;
    const first = cycle.indexOf(Math.min(...cycle));
    const turned = [...cycle.slice(first), ...cycle.slice(0, first)];
    cycles.set(turned.join(), turned);
  }
  return [...cycles.values()];
}
/** Breadth first from `start` back to it. */
function shortestCycle(nodes, hasEdge, start) {
  const paths = [[start]];
  const seen = new Set();
  for (const path of paths) {
    const last = path.at(-1);
    if (hasEdge(last, start)) return path;
    for (let next = 0; next < nodes; next++) {
      if (!hasEdge(last, next) || seen.has(next)) continue;
      seen.add(next);
      paths.push([...path, next]);
    }
  }
  return undefined;
}
//# sourceMappingURL=orderCycles.js.map
