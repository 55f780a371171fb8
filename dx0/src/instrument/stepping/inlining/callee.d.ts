import type { SubjectCall } from '../colouring.ts';
import type { FunctionNode } from '../functionNode.ts';
import type { ModuleEdit } from '../moduleEdit.ts';
import type { Inlinable } from './inlinable.ts';
import type { InlinePlace } from './inlinePlace.ts';
/** What a call can be replaced by, and where. */
export interface Callee {
  readonly target: Inlinable;
  /** The stepped function that the call stands in. */
  readonly fn: FunctionNode;
  readonly place: InlinePlace;
  /** What the target's names from outside are called there, by their declarations. */
  readonly outside: ReadonlyMap<unknown, string>;
}
/** The function that a call may be replaced by; undefined where the call has to stay. */
export declare function calleeOf(
  edit: ModuleEdit,
  { node, call, ancestors }: SubjectCall,
  form: 'expression' | 'body',
): Callee | undefined;
//# sourceMappingURL=callee.d.ts.map
