import type { CallExpression, MemberExpression, Node } from 'oxc-parser';
import { nextToken } from '../tokens.ts';
import { unwrap } from '../unwrap.ts';
import type { SubjectCall } from './colouring.ts';
import type { FunctionNode } from './functionNode.ts';
import { isAwaited } from './lowerAwait.ts';
import type { ModuleEdit } from './moduleEdit.ts';

type Leave = (() => void) | undefined;

/**
 * Lowers a call that may reach something stepped:
 *
 * ```
 * f(a)         (yield* f$s(a))                     f is certain; otherwise:
 * f(a)         (yield* call(7, f, a))
 * o.m(a)       (yield* callOn(7, o.m, o, a))       the method is looked up before the arguments are evaluated
 * f().m(a)     (yield* callOn(7, (t0 = (f())).m, t0, a))
 * o?.m(a)      ((t0 = (o)) == null ? undefined : (yield* callOn(7, t0.m, t0, a)))
 * super.m(a)   (yield* callOn(7, super.m, this, a))
 * o.#m(a)      (yield* o.#m(a))                    private methods are generators and nothing else
 * ```
 */
export function lowerCall(edit: ModuleEdit, entry: SubjectCall): Leave {
  const { node, call, ancestors } = entry;
  const fn = edit.steppedAround(node, ancestors);
  const shape = shapeOf(node, ancestors);
  if (call.kind === 'private') return lowerPrivate(edit, node, fn !== undefined && shape === 'plain');
  if (!fn || shape === 'chain' || isUnawaited(entry)) return undefined;
  if (call.kind === 'direct') return lowerDirect(edit, entry, call.target, fn, shape);
  return lowerDispatched(edit, entry, fn, shape);
}

/** Whether the call is no part of an optional chain. */
export const isPlainCall = (node: CallExpression, ancestors: readonly Node[]): boolean =>
  shapeOf(node, ancestors) === 'plain';

/** Whether lowering leaves the call as one that can't be suspended. */
export const isLeftPlain = (edit: Pick<ModuleEdit, 'steppedAround'>, entry: SubjectCall): boolean =>
  edit.steppedAround(entry.node, entry.ancestors) === undefined ||
  shapeOf(entry.node, entry.ancestors) === 'chain' ||
  isUnawaited(entry);

/** Whether an async function is called and something else is done with its promise than to await it at once. */
const isUnawaited = ({ node, call, ancestors }: SubjectCall): boolean =>
  call.kind === 'direct' && call.target.async && !isAwaited(node, ancestors);

type Shape =
  | 'plain'
  /** `o?.m()` with nothing else in its chain. */
  | 'optional object'
  /** `o.m?.()` and `f?.()`. */
  | 'optional call'
  /** A part of a longer optional chain. */
  | 'chain';

function shapeOf(node: CallExpression, ancestors: readonly Node[]): Shape {
  const parent = ancestors.at(-1);
  const callee = unwrap(node.callee);
  const hasInner = (inner: Node): boolean => isOptional(inner);
  if (node.optional) {
    if (parent?.type !== 'ChainExpression' || hasInner(node.callee)) return 'chain';
    return 'optional call';
  }
  if (callee === node.callee && callee.type === 'MemberExpression' && callee.optional) {
    return parent?.type === 'ChainExpression' && !hasInner(callee.object) ? 'optional object' : 'chain';
  }
  return hasInner(node.callee) ? 'chain' : 'plain';
}

/** Whether there is a `?.` in the chain that ends with the node. */
function isOptional(chain: Node): boolean {
  let node = chain;
  for (;;) {
    if ((node.type === 'MemberExpression' || node.type === 'CallExpression') && node.optional) return true;
    if (node.type === 'MemberExpression') node = node.object;
    else if (node.type === 'CallExpression') node = node.callee;
    else if (node.type === 'TSNonNullExpression') node = node.expression;
    else return false;
  }
}

function lowerPrivate(edit: ModuleEdit, node: CallExpression, isStepped: boolean): Leave {
  if (isStepped) edit.before(node, '(yield* ');
  else edit.before(node, `${edit.use('drive')}(${JSON.stringify(`${edit.where(node)} ${edit.source(node.callee)}`)}, `);
  return () => edit.after(node, ')');
}

function lowerDirect(
  edit: ModuleEdit,
  entry: SubjectCall,
  target: FunctionNode,
  fn: FunctionNode,
  shape: Shape,
): Leave {
  const { node } = entry;
  const name = edit.generatorOf(target);
  if (name === undefined) {
    if (!isOnTheSpot(edit, target, shape)) return lowerDispatched(edit, entry, fn, shape);
    // Without an object of its own, so that `this` is undefined.
    edit.before(node, '(yield* (0, ');
    return () => edit.after(node, ')');
  }
  edit.text.update(node.callee.start, node.callee.end, `(yield* ${name}`);
  if (shape === 'optional call') {
    const at = nextToken(edit.module, node.callee.end);
    edit.text.remove(at, at + 2);
  }
  return () => edit.after(node, ')');
}

/** `(() => …)()`: to be called when the callee is left, so that what the callee became comes before. */
export function lowerCallee(edit: ModuleEdit, entry: SubjectCall): void {
  const { node, call, ancestors } = entry;
  if (isUnawaited(entry)) return;
  if (call.kind !== 'direct' || edit.inlined.has(node) || !edit.steppedAround(node, ancestors)) return;
  if (edit.generatorOf(call.target) !== undefined || !isOnTheSpot(edit, call.target, shapeOf(node, ancestors))) return;
  edit.after(node.callee, `[${edit.use(call.target.async ? 'STEPPED_ASYNC' : 'STEPPED')}])`);
}

/** Whether the generator of a function that has no name can be taken from the function, which is sure to be made by then. */
const isOnTheSpot = (edit: ModuleEdit, target: FunctionNode, shape: Shape): boolean =>
  shape === 'plain' && edit.homeOf(target) === edit.module.file;

function lowerDispatched(edit: ModuleEdit, { node, ancestors }: SubjectCall, fn: FunctionNode, shape: Shape): Leave {
  const site = edit.sites.get(node) ?? 0;
  const callee = unwrap(node.callee);
  const { take, release } = edit.tempsOf(fn).lend();
  const isAsync = isAwaited(node, ancestors);
  const head = (name: 'call' | 'callOn'): string => `(yield* ${edit.use(isAsync ? `${name}Awaited` : name)}(${site}, `;
  const member = callee.type === 'MemberExpression' ? callee : undefined;
  let ends = ')';
  if (shape === 'optional call') {
    ends = '))';
    if (member) lowerOptionalMethod(edit, node, member, take(), take(), head('callOn'));
    else {
      const value = take();
      edit.before(node, `((${value} = (`);
      edit.replace(
        node.callee.end,
        argumentsOf(node),
        `)) == null ? undefined : ${head('call')}${value}${comma(node)}`,
      );
    }
  } else if (member && member.object.type === 'Super') {
    edit.before(node, head('callOn'));
    edit.replace(node.callee.end, argumentsOf(node), `, this${comma(node)}`);
  } else if (member) {
    const { start, end, type } = member.object;
    if (shape === 'optional object') {
      const object = take();
      ends = '))';
      edit.before(node, `((${object} = (`);
      lowerKey(edit, node, member, `)) == null ? undefined : ${head('callOn')}${object}`, object);
    } else if (type === 'Identifier' || type === 'ThisExpression') {
      edit.replace(node.start, start, head('callOn'));
      lowerKey(edit, node, member, '', edit.source({ start, end }));
    } else {
      const object = take();
      edit.replace(node.start, start, `${head('callOn')}(${object} = (`);
      lowerKey(edit, node, member, '))', object);
    }
  } else {
    edit.before(node, head('call'));
    edit.replace(node.callee.end, argumentsOf(node), comma(node));
  }
  return () => {
    edit.after(node, node.arguments.length > 0 ? ends : `)${ends}`);
    release();
  };
}

/** `o.m?.(a)`: the function is looked up once. */
function lowerOptionalMethod(
  edit: ModuleEdit,
  node: CallExpression,
  member: MemberExpression,
  object: string,
  value: string,
  head: string,
): void {
  edit.replace(node.start, member.object.start, `((${value} = (${object} = (`);
  const isComputed = member.computed;
  edit.text.update(member.object.end, member.property.start, isComputed ? '))[' : ')).');
  const rest = `${isComputed ? ']' : ''}) == null ? undefined : ${head}${value}, ${object}${comma(node)}`;
  edit.replace(member.property.end, argumentsOf(node), rest);
}

/** Writes `object.key, self, ` in the place of what stands between the object and the arguments. */
function lowerKey(
  edit: ModuleEdit,
  node: CallExpression,
  { object, property, computed }: MemberExpression,
  objectEnds: string,
  self: string,
): void {
  const rest = `, ${self}${comma(node)}`;
  if (computed) {
    edit.text.update(object.end, property.start, `${objectEnds}[`);
    edit.text.update(property.end, argumentsOf(node), `]${rest}`);
  } else {
    edit.text.update(object.end, argumentsOf(node), `${objectEnds}.${edit.source(property)}${rest}`);
  }
}

/** What stands between what comes first and the arguments. */
export const comma = ({ arguments: args }: CallExpression): string => (args.length > 0 ? ', ' : '');

/** Where the arguments begin; the end of the call when there are none. */
export const argumentsOf = (node: CallExpression): number => node.arguments[0]?.start ?? node.end;
