import { scopeAt } from '../../scope.ts';
import { isPlainCall } from '../calls.ts';
import type { SubjectCall } from '../colouring.ts';
import type { FunctionNode } from '../functionNode.ts';
import type { ModuleEdit } from '../moduleEdit.ts';
import type { Inlinable } from './inlinable.ts';
import { InlineEdit } from './inlineEdit.ts';
import type { InlinePlace } from './inlinePlace.ts';
import { placeNames } from './placeNames.ts';

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
export function calleeOf(
  edit: ModuleEdit,
  { node, call, ancestors }: SubjectCall,
  form: 'expression' | 'body',
): Callee | undefined {
  const functions = edit.subject.inlining?.functions;
  if (!functions || call.kind !== 'direct' || edit.inlined.has(node)) return undefined;
  const target = form === 'expression' ? functions.expressionOf(call.target) : functions.bodyOf(call.target);
  const fn = target && edit.steppedAround(node, ancestors);
  if (!fn || !isPlainCall(node, ancestors) || target.info.module.lang !== edit.module.lang) return undefined;
  if (node.arguments.some(({ type }) => type === 'SpreadElement')) return undefined;
  const around = edit instanceof InlineEdit ? edit.place : undefined;
  const place = around ?? { edit, scope: scopeAt(edit.module.scopes, ancestors), within: [] };
  if (place.edit.module.lang !== target.info.module.lang || place.within.includes(target.info.fn)) return undefined;
  const outside = placeNames(target, place);
  return outside && { target, fn, place, outside };
}
