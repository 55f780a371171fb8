import type { CallExpression, Node } from 'oxc-parser';
import type { ModuleEdit } from '../moduleEdit.ts';
/**
 * The call that an expression begins with: all that is worked out before is names. Between it and the beginning there
 * is nothing that lowering writes at.
 */
export declare function firstCall(edit: ModuleEdit, root: Node, ancestors: readonly Node[]): CallExpression | undefined;
//# sourceMappingURL=firstCall.d.ts.map
