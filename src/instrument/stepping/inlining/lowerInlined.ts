import type { SubjectCall } from '../colouring.ts';
import type { ModuleEdit } from '../moduleEdit.ts';
import { bindArguments, moveArguments } from './bindArguments.ts';
import { calleeOf } from './callee.ts';
import { lowerBody, type LowerPart } from './lowerBody.ts';
import { shapeText } from './shapeText.ts';

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
export function lowerInlined(edit: ModuleEdit, entry: SubjectCall, lowerPart: LowerPart): (() => void) | undefined {
  const { node } = entry;
  const callee = calleeOf(edit, entry, 'expression');
  const expression = callee?.target.expression;
  if (!callee || !expression) return undefined;
  const { target, fn, place, outside } = callee;
  const temps = edit.tempsOf(fn);
  const { take, release } = temps.lend();
  const bound = bindArguments(edit, entry, target, take);
  const locals = new Map([...expression.locals.values()].map((declaration) => [declaration, take()]));
  const names = new Map<unknown, string>([...outside, ...bound.names, ...locals]);
  const body = lowerBody(target, { outer: edit, place, temps, names }, lowerPart);
  const value = shapeText(
    expression.shape,
    (leaf) => body.lowered(leaf.node),
    (local) => names.get(expression.locals.get(local.node))!,
  );
  const ends = [...(bound.moved.length > 0 ? [''] : []), ...bound.defaults, value].join(', ');
  moveArguments(edit, bound, { from: node.start, to: node.end, opening: '(', closing: `${ends})` });
  edit.inlined.add(node);
  return release;
}
