import type { ModuleGraph } from './moduleGraph.ts';

const known = new WeakMap<ModuleGraph, ReadonlySet<string>>();

/**
 * Files of the modules that import themselves, by way of others or not. Functions of such a module can be called before
 * its own code has run.
 */
export function circlesOf(graph: ModuleGraph): ReadonlySet<string> {
  let circles = known.get(graph);
  if (!circles) known.set(graph, (circles = new Set([...graph.keys()].filter((file) => reachesItself(file, graph)))));
  return circles;
}

function reachesItself(file: string, graph: ModuleGraph): boolean {
  const reached = new Set<string>();
  const pending = [file];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const target of graph.get(next)!.imports.values()) {
      if (target.kind !== 'module' || reached.has(target.file)) continue;
      if (target.file === file) return true;
      reached.add(target.file);
      pending.push(target.file);
    }
  }
  return false;
}
