import type { SubjectCall } from '../colouring.ts';
import type { ModuleEdit } from '../moduleEdit.ts';
import { type LowerPart } from './lowerBody.ts';
/**
 * Puts the body of a small function in the place of its call, since each level of generators costs at every
 * hand-over, and each generator to be made:
 *
 * ```
 * f(a(), 1)      (t0 = (a()), (t1 = …, … t0 … 1 …))
 * ```
 *
 * What the body does and in which order stays the same, and so do its scheduling points with their sites.
 *
 * @returns undefined where the call has to stay.
 */
export declare function lowerInlined(edit: ModuleEdit, entry: SubjectCall, lowerPart: LowerPart): (() => void) | undefined;
//# sourceMappingURL=lowerInlined.d.ts.map