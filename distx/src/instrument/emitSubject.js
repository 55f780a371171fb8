import { posix } from 'node:path';
import { writeEntry } from './cacheEntry.js';
import { emitGraph } from './emitGraph.js';
import { lowerings } from './lowerings.js';
import { crawl } from './moduleGraph.js';
import { runtimeLowering } from './runtimeLowering.js';
import { runtimeFolder } from './runtimeSource.js';
import { siteOf } from './site.js';
import { siteTable } from './siteTable.js';
import { SourceTree } from './sourceTree.js';
import { isHooked } from './subject.js';
/** Folders of a cache entry. */
export const SUBJECT_FOLDER = 'subject';
export const RUNTIME_FOLDER = '_runtime';
/** Lowers the subject for a build and writes it, with the runtime, as the cache entry at `path`. */
export function emitSubject(path, subject, build, graph, tree, options = {}) {
    const lowering = lowerings[build];
    const table = siteTable(graph, (file) => lowering.hooksAccesses && isHooked(subject, file));
    const plan = lowering.plan(graph, table, subject, options);
    const sites = [...table.sites];
    const places = new Map();
    const unhooked = [];
    for (const module of graph.values()) {
        for (const { node, span } of plan.placesOf(module))
            places.set(node, sites.push(siteOf(module, span)) - 1);
        unhooked.push(...plan.unhookedOf(module).map((node) => siteOf(module, node)));
    }
    const files = new Map();
    const add = (place, modules) => {
        for (const { file, code, map } of modules) {
            files.set(posix.join(place, file), code);
            files.set(posix.join(place, `${file}.map`), map);
        }
    };
    const runtime = `../${RUNTIME_FOLDER}/index.js`;
    add(SUBJECT_FOLDER, emitGraph(graph, table, { plan, places, runtime, pathOf: (file) => tree.pathOf(file) }));
    add(RUNTIME_FOLDER, emitRuntime(lowering.runtime));
    const numbered = { sites, unhooked };
    writeEntry(path, files, numbered);
    return numbered;
}
function emitRuntime(name) {
    const tree = new SourceTree(runtimeFolder(name));
    const graph = crawl(['index.ts'], tree);
    const table = siteTable(graph, () => false);
    const plan = runtimeLowering.plan(graph, table, { shadow: [] });
    return emitGraph(graph, table, { plan, places: new Map(), runtime: '', pathOf: (file) => tree.pathOf(file) });
}
//# sourceMappingURL=emitSubject.js.map