import { isInCircle } from './moduleGraph.js';
const known = new WeakMap();
/**
 * Files of the modules that import themselves, by way of others or not. Functions of such a module can be called before
 * its own code has run.
 */
export function circlesOf(graph) {
  let circles = known.get(graph);
  if (!circles) known.set(graph, (circles = new Set([...graph.keys()].filter((file) => isInCircle(file, graph)))));
  return circles;
}
//# sourceMappingURL=circles.js.map
