import type { Node } from 'oxc-parser';
import { unwrap } from '../../unwrap.ts';
import type { ModuleEdit } from '../moduleEdit.ts';
import { bindArguments, moveArguments } from './bindArguments.ts';
import { calleeOf } from './callee.ts';
import { firstCall } from './firstCall.ts';
import { type Exit, InlineEdit } from './inlineEdit.ts';
import { lowerBody, type LowerPart } from './lowerBody.ts';

type Leave = (() => void) | undefined;

/** An expression that a statement works out before it does anything else, and what is written around it. */
interface Head {
  readonly root: Node;
  /** What comes before the expression. */
  readonly opening: string;
  /** What comes after it, in the place of the rest of the statement; undefined: that stays. */
  readonly closing?: string;
}

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
export function lowerStatement(edit: ModuleEdit, node: Node, ancestors: readonly Node[], lowerPart: LowerPart): Leave {
  const body = edit instanceof InlineEdit ? edit : undefined;
  const exit = body?.exit;
  if (exit && node.type === 'ReturnStatement' && !node.argument) {
    edit.text.update(node.start, node.end, leaving(exit, 'undefined'));
    edit.ended.add(node);
    return undefined;
  }
  const isValue = exit && body?.isValue(node);
  const head = isValue ? { root: node, ...valueOf(exit, '') } : headOf(edit, node, ancestors, exit);
  if (!head) return undefined;
  const first = lowerFirst(edit, node, head, ancestors, lowerPart);
  const { root, opening, closing } = head;
  if (!first && closing === undefined) return undefined;
  if (!first) edit.replace(node.start, root.start, opening);
  const isAlone = first !== undefined && !isInList(node, ancestors);
  if (isAlone || closing !== undefined) edit.ended.add(node);
  return () => {
    if (closing !== undefined) {
      if (root.end === node.end) edit.after(node, closing);
      else edit.text.update(root.end, node.end, closing);
    }
    if (isAlone) edit.after(node, closing === undefined ? '; }' : ' }');
    first?.();
  };
}

/** What the statement works out first, if it stands where others can be put before it. */
function headOf(edit: ModuleEdit, node: Node, ancestors: readonly Node[], exit: Exit | undefined): Head | undefined {
  const root = rootOf(node, ancestors);
  if (!root) return undefined;
  if (exit && node.type === 'ReturnStatement') return { root, ...valueOf(exit, ` break ${exit.label};`) };
  return { root, opening: edit.source({ start: node.start, end: root.start }) };
}

function rootOf(node: Node, ancestors: readonly Node[]): Node | undefined {
  switch (node.type) {
    case 'ExpressionStatement':
      return node.expression;
    case 'ReturnStatement':
    case 'ThrowStatement':
      return node.argument ?? undefined;
    case 'IfStatement':
      return node.test;
    case 'SwitchStatement':
      return node.discriminant;
    case 'VariableDeclaration': {
      const [declarator] = node.declarations;
      if (!isInList(node, ancestors) || node.kind === 'var' || declarator?.id.type !== 'Identifier') return undefined;
      return declarator.init ?? undefined;
    }
    default:
      return undefined;
  }
}

const valueOf = ({ result }: Exit, then: string): Omit<Head, 'root'> => ({
  opening: result === undefined ? '{ (' : `{ ${result} = (`,
  closing: `);${then} }`,
});

const leaving = ({ label, result }: Exit, value: string): string =>
  result === undefined ? `break ${label};` : `{ ${result} = ${value}; break ${label}; }`;

/** Whether the statement is one of a list, so that others can stand before it. */
function isInList(node: Node, ancestors: readonly Node[]): boolean {
  const parent = ancestors.at(-1);
  if (parent?.type === 'SwitchCase') return parent.test !== node;
  return parent?.type === 'BlockStatement' || parent?.type === 'Program' || parent?.type === 'StaticBlock';
}

/**
 * Puts the body of the function that is called first before the statement.
 *
 * @returns what gives its variables back.
 */
function lowerFirst(
  edit: ModuleEdit,
  node: Node,
  { root, opening }: Head,
  ancestors: readonly Node[],
  lowerPart: LowerPart,
): Leave {
  const call = firstCall(edit, root, ancestors);
  const entry = call && edit.subject.colouring.calls.get(call);
  const callee = entry && calleeOf(edit, entry, 'body');
  if (!callee) return undefined;
  const { target, fn, place, outside } = callee;
  const { names: unique } = edit.subject;
  const temps = edit.tempsOf(fn);
  const { take, release } = temps.lend();
  const bound = bindArguments(edit, entry, target, take);
  const isUnused = node.type === 'ExpressionStatement' && unwrap(node.expression) === call;
  const result = isUnused ? undefined : take();
  const locals = new Map([...target.locals].map(([declaration, name]) => [declaration, unique.unique(name)]));
  const names = new Map<unknown, string>([...outside, ...bound.names, ...locals]);
  const exit = { label: unique.unique('inlined'), result };
  const body = lowerBody(target, { outer: edit, place, temps, names, exit }, lowerPart);

  const before = [
    ...(bound.moved.length > 0 ? [';'] : []),
    ...bound.defaults.map((initial) => `${initial};`),
    ...(result === undefined ? [] : [`${result} = undefined;`]),
    `${exit.label}: ${body.lowered(target.leaves[0]!.node)}`,
  ].join(' ');
  const rest = isUnused ? '' : ` ${opening}${edit.source({ start: root.start, end: call.start })}${result}`;
  moveArguments(edit, bound, {
    from: node.start,
    to: isUnused ? root.end : call.end,
    opening: isInList(node, ancestors) ? '' : '{ ',
    closing: before + rest,
  });
  edit.inlined.add(call);
  return release;
}
