import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { importedCommonJs, isCommonJs } from './commonJs.ts';
import { entryOf, readPatches, TRANSFORM_VERSION } from './loadSubject.ts';
import { fromEsModule, textOf } from './moduleGraph.ts';
import { moduleImports } from './moduleImports.ts';
import { parseModule } from './parseModule.ts';
import { resolveImport } from './resolveImport.ts';
import { SourceTree } from './sourceTree.ts';
import type { Subject } from './subject.ts';

/**
 * 12 hex digits over all modules of some subjects, after patches: what a loader's builds of them follow from. Modules that
 * several subjects share are parsed once, so that this is far quicker than loading them.
 *
 * @throws SubjectError as loading them would.
 */
export function sourceDigest(subjects: readonly Subject[], patches: readonly string[]): string {
  const hash = createHash('sha256').update(`${TRANSFORM_VERSION}`);
  /** What a module's text imports. */
  const known = new Map<string, readonly string[]>();
  for (const subject of subjects) {
    const tree = new SourceTree(resolve(subject.root), readPatches(patches, subject));
    const texts = new Map<string, string>();
    const pending = [entryOf(subject, tree)];
    for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
      if (texts.has(file)) continue;
      const text = textOf(file, tree);
      texts.set(file, text);
      const key = `${file}\n${text}`;
      let specifiers = known.get(key);
      if (specifiers === undefined) {
        specifiers = moduleImports(parseModule(file, text)).map(({ value }) => value);
        known.set(key, specifiers);
      }
      const isCommon = importedCommonJs(file) !== undefined || isCommonJs(file, tree.read(file));
      for (const specifier of specifiers) {
        const resolved = resolveImport(specifier, file, tree);
        const target = resolved && (isCommon ? resolved : fromEsModule(resolved, tree));
        if (target?.kind === 'module') pending.push(target.file);
      }
    }
    const sources = [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1));
    hash.update(JSON.stringify([subject.entry.slice(subject.root.length), sources]));
  }
  return hash.digest('hex').slice(0, 12);
}
