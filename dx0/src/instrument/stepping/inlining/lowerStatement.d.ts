import type { Node } from 'oxc-parser';
import type { ModuleEdit } from '../moduleEdit.ts';
import { type LowerPart } from './lowerBody.ts';
type Leave = (() => void) | undefined;
/**
 * Puts the body of a function that takes statements, such as a loop, before the statement that begins with its call,
 * and makes jumps of what a body in such a place returns:
 *
 * ```
 * if (!f(a())) b();      t0 = (a()); inlined: { for (;;) { … { t1 = (1); break inlined; } } } if (!t1) b();
 * ```
 *
 * @returns undefined where nothing has to be done.
 */
export declare function lowerStatement(
  edit: ModuleEdit,
  node: Node,
  ancestors: readonly Node[],
  lowerPart: LowerPart,
): Leave;
export {};
//# sourceMappingURL=lowerStatement.d.ts.map
