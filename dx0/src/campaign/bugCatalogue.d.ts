import { type BugNote } from '../instrument/bugNote.ts';
import { type BugPatch } from '../instrument/bugPatch.ts';
/** A bug as the user named it. */
export interface Bug {
  /** What the command line says: the id in the catalogue, or the path. */
  readonly name: string;
  readonly path: string;
  readonly patch: BugPatch;
}
/** Every bug of the catalogue. */
export declare const bugCatalogue: () => Bug[];
/** Every known bug that the model can't have, and why. */
export declare const bugNotes: () => BugNote[];
/**
 * Finds a bug by its id in the catalogue (`G1` is stress/bugs/G1-*.patch) or by the path of a patch.
 *
 * @throws UsageError when there is none.
 */
export declare function findBug(idOrPath: string): Bug;
//# sourceMappingURL=bugCatalogue.d.ts.map
