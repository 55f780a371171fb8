import type { Node } from 'oxc-parser';
import type { ModuleEdit } from '../moduleEdit.ts';
import type { Inlinable } from './inlinable.ts';
import { type Guest, InlineEdit } from './inlineEdit.ts';
/** Lowers what is below a node. */
export type LowerPart = (edit: ModuleEdit, root: Node, around: readonly Node[]) => void;
/** The leaves of a function's body, lowered for where they will stand. */
export declare function lowerBody(target: Inlinable, guest: Guest, lowerPart: LowerPart): InlineEdit;
//# sourceMappingURL=lowerBody.d.ts.map