import { isInCircle, type ModuleGraph } from './moduleGraph.ts';

const known = new WeakMap<ModuleGraph, ReadonlySet<string>>();

/**
 * Files of the modules that import themselves, by way of others or not. Functions of such a module can be called before
 * its own code has run.
 */
export function circlesOf(graph: ModuleGraph): ReadonlySet<string> {
  let circles = known.get(graph);
  if (!circles) known.set(graph, (circles = new Set([...graph.keys()].filter((file) => isInCircle(file, graph)))));
  return circles;
}
