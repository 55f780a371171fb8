import { posix } from 'node:path';
import type { Build } from './build.ts';
import { writeEntry } from './cacheEntry.ts';
import { emitGraph } from './emitGraph.ts';
import { lowerings } from './lowerings.ts';
import { crawl, type ModuleGraph } from './moduleGraph.ts';
import { runtimeFolder } from './runtimeSource.ts';
import { siteTable, type SiteTable } from './siteTable.ts';
import { SourceTree } from './sourceTree.ts';
import { Colours } from './steppedDraft.ts';
import { isHooked, isWithin, type Subject } from './subject.ts';

/** Folders of a cache entry. */
export const SUBJECT_FOLDER = 'subject';
export const RUNTIME_FOLDER = '_runtime';

/** What is remembered of an emitted subject besides its modules. */
export type Numbered = Pick<SiteTable, 'sites' | 'unhooked'>;

/** Lowers the subject for a build and writes it, with the runtime, as the cache entry at `path`. */
export function emitSubject(
  path: string,
  subject: Subject,
  build: Build,
  graph: ModuleGraph,
  tree: SourceTree,
): Numbered {
  const lowering = lowerings[build];
  const table = siteTable(graph, (file) => lowering.hooksAccesses && isHooked(subject, file));
  const runtime = new SourceTree(runtimeFolder(build.startsWith('stepped') ? 'stepped' : 'runtime'));
  const runtimeGraph = crawl('index.ts', runtime);
  const files = new Map<string, string>();
  const add = (place: string, modules: ReturnType<typeof emitGraph>): void => {
    for (const { file, code, map } of modules) {
      files.set(posix.join(place, file), code);
      files.set(posix.join(place, `${file}.map`), map);
    }
  };
  const runtimeEntry = `../${RUNTIME_FOLDER}/index.js`;
  add(
    SUBJECT_FOLDER,
    emitGraph(graph, table, {
      lowering,
      runtime: runtimeEntry,
      pathOf: (file) => tree.pathOf(file),
      ...(build.startsWith('stepped') && {
        draft: new Colours(
          graph,
          (file) => isHooked(subject, file),
          (file) => isWithin(file, subject.shadow),
        ),
        isShadow: (file: string) => isWithin(file, subject.shadow),
      }),
    }),
  );
  const plain = { lowering: lowerings.bare, runtime: runtimeEntry, pathOf: (file: string) => runtime.pathOf(file) };
  add(
    RUNTIME_FOLDER,
    emitGraph(
      runtimeGraph,
      siteTable(runtimeGraph, () => false),
      plain,
    ),
  );
  const numbered: Numbered = { sites: table.sites, unhooked: table.unhooked };
  writeEntry(path, files, numbered);
  return numbered;
}
