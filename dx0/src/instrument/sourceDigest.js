import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { cacheFolder } from './cacheFolder.js';
import { KnownImports } from './knownImports.js';
import { entryOf, readPatches, TRANSFORM_VERSION } from './loadSubject.js';
import { crawl } from './moduleGraph.js';
import { SourceTree } from './sourceTree.js';
/**
 * 12 hex digits over all modules of some subjects, after patches: what a loader's builds of them follow from. Far quicker
 * than loading them.
 *
 * @throws SubjectError as loading them would.
 */
export function sourceDigest(subjects, patches) {
  const hash = createHash('sha256').update(`${TRANSFORM_VERSION}`);
  /** By root: most subjects have the same one. */
  const knownImports = new Map();
  for (const subject of subjects) {
    const root = resolve(subject.root);
    const tree = new SourceTree(root, readPatches(patches, subject));
    const known = knownImports.get(root) ?? new KnownImports(cacheFolder(root));
    knownImports.set(root, known);
    const graph = crawl([entryOf(subject, tree)], tree, known);
    const sources = [...graph.values()].map(({ file, text }) => [file, text]);
    hash.update(JSON.stringify([subject.entry.slice(subject.root.length), sources]));
  }
  for (const known of knownImports.values()) known.save();
  return hash.digest('hex').slice(0, 12);
}
//# sourceMappingURL=sourceDigest.js.map
