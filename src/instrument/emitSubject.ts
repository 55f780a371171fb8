import type { Node } from 'oxc-parser';
import { posix } from 'node:path';
import type { Build } from './build.ts';
import { writeEntry } from './cacheEntry.ts';
import { emitGraph } from './emitGraph.ts';
import type { EmittedModule } from './emitModule.ts';
import type { LoweringOptions } from './lowering.ts';
import { lowerings } from './lowerings.ts';
import { crawl, type ModuleGraph } from './moduleGraph.ts';
import { runtimeLowering } from './runtimeLowering.ts';
import { type RuntimeFolder, runtimeFolder } from './runtimeSource.ts';
import { siteOf, type Site } from './site.ts';
import { siteTable } from './siteTable.ts';
import { SourceTree } from './sourceTree.ts';
import { isHooked, type Subject } from './subject.ts';

/** Folders of a cache entry. */
export const SUBJECT_FOLDER = 'subject';
export const RUNTIME_FOLDER = '_runtime';

/** What is remembered of an emitted subject besides its modules. */
export interface Numbered {
  /** Index = site number; entry 0 is unknown. */
  readonly sites: readonly Site[];
  /** What may touch shared memory and is not hooked. */
  readonly unhooked: readonly Site[];
}

/** Lowers the subject for a build and writes it, with the runtime, as the cache entry at `path`. */
export function emitSubject(
  path: string,
  subject: Subject,
  build: Build,
  graph: ModuleGraph,
  tree: SourceTree,
  options: LoweringOptions = {},
): Numbered {
  const lowering = lowerings[build];
  const table = siteTable(graph, (file) => lowering.hooksAccesses && isHooked(subject, file));
  const plan = lowering.plan(graph, table, subject, options);
  const sites = [...table.sites];
  const places = new Map<Node, number>();
  const unhooked: Site[] = [];
  for (const module of graph.values()) {
    for (const { node, span } of plan.placesOf(module)) places.set(node, sites.push(siteOf(module, span)) - 1);
    unhooked.push(...plan.unhookedOf(module).map((node) => siteOf(module, node)));
  }

  const files = new Map<string, string>();
  const add = (place: string, modules: readonly EmittedModule[]): void => {
    for (const { file, code, map } of modules) {
      files.set(posix.join(place, file), code);
      files.set(posix.join(place, `${file}.map`), map);
    }
  };
  const runtime = `../${RUNTIME_FOLDER}/index.js`;
  add(SUBJECT_FOLDER, emitGraph(graph, table, { plan, places, runtime, pathOf: (file) => tree.pathOf(file) }));
  add(RUNTIME_FOLDER, emitRuntime(lowering.runtime));
  const numbered: Numbered = { sites, unhooked };
  writeEntry(path, files, numbered);
  return numbered;
}

function emitRuntime(name: RuntimeFolder): EmittedModule[] {
  const tree = new SourceTree(runtimeFolder(name));
  const graph = crawl(['index.ts'], tree);
  const table = siteTable(graph, () => false);
  const plan = runtimeLowering.plan(graph, table, { shadow: [] });
  return emitGraph(graph, table, { plan, places: new Map(), runtime: '', pathOf: (file) => tree.pathOf(file) });
}
