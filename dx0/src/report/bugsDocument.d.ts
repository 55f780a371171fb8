import type { BugNote } from '../instrument/bugNote.ts';
import type { BugPatch } from '../instrument/bugPatch.ts';
import type { MeasuredBugs } from './measuredBugs.ts';
/** A bug of the catalogue, by its id. */
export interface CataloguedBug {
  readonly name: string;
  readonly path: string;
  readonly patch: BugPatch;
}
/** docs/bugs.md: every bug, where it comes from, and what it took to find it last. */
export declare function bugsDocument(
  bugs: readonly CataloguedBug[],
  notes: readonly BugNote[],
  measured: MeasuredBugs,
): string;
//# sourceMappingURL=bugsDocument.d.ts.map
