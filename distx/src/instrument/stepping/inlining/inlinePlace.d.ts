import type { Scope } from '../../scope.ts';
import type { FunctionNode } from '../functionNode.ts';
import type { ModuleEdit } from '../moduleEdit.ts';
/** Where a call that is inlined stands: for one inside a body that is inlined itself, the call of that. */
export interface InlinePlace {
    readonly edit: ModuleEdit;
    readonly scope: Scope;
    /** Functions that are inlined there already. */
    readonly within: readonly FunctionNode[];
}
//# sourceMappingURL=inlinePlace.d.ts.map