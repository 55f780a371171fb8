import type { Node } from 'oxc-parser';
import type { ModuleEdit } from './moduleEdit.ts';
/**
 * Counts what code changes besides shared memory and the variables of its own function, so that a loop that does
 * so is never taken for one that spins: `o.p = v` becomes `(control[3]++, o.p = v)`.
 */
export declare function lowerEffect(edit: ModuleEdit, node: Node, ancestors: readonly Node[]): (() => void) | undefined;
//# sourceMappingURL=effects.d.ts.map
