import type { CallExpression, MemberExpression, Node } from 'oxc-parser';
import { namesAtomics } from '../atomicsUse.ts';
import type { CalleeResolver } from '../calleeResolver.ts';
import type { GraphModule } from '../moduleGraph.ts';
import { isString } from '../moduleImports.ts';
import { scopeAt, type Scope } from '../scope.ts';
import { unwrap } from '../unwrap.ts';
import { walk } from '../walk.ts';
import type { FunctionNode } from './functionNode.ts';

/** What a call may reach. */
export type Call =
  /** One function of the subject. */
  | { readonly kind: 'direct'; readonly target: FunctionNode }
  /** `o.#m()` */
  | { readonly kind: 'private'; readonly target: FunctionNode }
  /** `f()`, where `f` may be any function. */
  | { readonly kind: 'value' }
  /** `o.m()`; without a name the key is worked out, or the function in a private field. */
  | { readonly kind: 'member'; readonly name: string | undefined }
  /** A method of Atomics that is not called by its name. */
  | { readonly kind: 'alias' }
  /** A built-in function that calls one of its arguments, or its object. */
  | { readonly kind: 'callback'; readonly name: string; readonly callback: Node };

/** Methods of arrays, maps and sets that call their first argument, and that the runtime knows how to step. */
const CALLBACKS = new Set([
  'forEach',
  'map',
  'filter',
  'some',
  'every',
  'find',
  'findIndex',
  'findLast',
  'findLastIndex',
  'reduce',
  'reduceRight',
  'flatMap',
]);

/** Methods of Atomics that touch no memory. */
export const isIdleMethod = (name: string): boolean => name === 'pause' || name === 'isLockFree';

/** What the call may reach that could be stepped; undefined when it is nothing, as for built-in functions. */
export function callOf(
  node: CallExpression,
  ancestors: readonly Node[],
  module: GraphModule,
  resolver: CalleeResolver,
): Call | undefined {
  const scope = scopeAt(module.scopes, ancestors);
  const callee = unwrap(node.callee);
  const target = resolver.functionOf(callee, module, scope);
  if (target) return { kind: 'direct', target };
  if (reachesAtomics(callee, module, ancestors)) return { kind: 'alias' };
  switch (callee.type) {
    case 'Identifier':
      return isForeign(callee.name, module, scope) ? undefined : { kind: 'value' };
    case 'MemberExpression':
      return memberCall(callee, node, ancestors, module, scope);
    case 'Super':
    case 'ImportExpression':
      return undefined;
    default:
      return { kind: 'value' };
  }
}

function memberCall(
  callee: MemberExpression,
  { arguments: args }: CallExpression,
  ancestors: readonly Node[],
  module: GraphModule,
  scope: Scope,
): Call | undefined {
  const { property, computed } = callee;
  if (property.type === 'PrivateIdentifier') {
    const target = privateMethod(property.name, ancestors);
    return target ? { kind: 'private', target } : { kind: 'member', name: undefined };
  }
  const name =
    !computed && property.type === 'Identifier' ? property.name : isString(property) ? property.value : undefined;
  const object = unwrap(callee.object);
  if (object.type === 'Identifier' && isForeign(object.name, module, scope)) {
    const at = object.name === 'Array' && name === 'from' ? 1 : object.name === 'Reflect' && name === 'apply' ? 0 : -1;
    const callback = args[at];
    return callback && { kind: 'callback', name: name!, callback };
  }
  if (name === 'call' || name === 'apply' || name === 'bind')
    return { kind: 'callback', name, callback: callee.object };
  const callback = args[0];
  if (name !== undefined && CALLBACKS.has(name) && callback) return { kind: 'callback', name, callback };
  return { kind: 'member', name };
}

/** Whether the name is a global one, or comes from outside the subject. */
export function isForeign(name: string, module: GraphModule, scope: Scope): boolean {
  const declaration = scope.lookup(name);
  if (!declaration) return true;
  const { statement } = declaration;
  return statement?.type === 'ImportDeclaration' && module.imports.get(statement.source.value)?.kind !== 'module';
}

/** `globalThis.Atomics.add`, `Atomics['add']`, `Atomics.add.call`, but nothing that touches no memory. */
function reachesAtomics(callee: Node, module: GraphModule, ancestors: readonly Node[]): boolean {
  if (callee.type !== 'MemberExpression') return false;
  let found = false;
  walk(callee, (node, inner) => {
    if (!namesAtomics(node, [...ancestors, ...inner], module)) return;
    const member = inner.at(-1);
    const { property } = member?.type === 'MemberExpression' ? member : callee;
    found = !(property.type === 'Identifier' && isIdleMethod(property.name));
  });
  return found;
}

/** The private method of that name that the innermost class around has, if it is one. */
function privateMethod(name: string, ancestors: readonly Node[]): FunctionNode | undefined {
  for (const node of ancestors.toReversed()) {
    if (node.type !== 'ClassBody') continue;
    for (const member of node.body) {
      if (!('key' in member) || member.key.type !== 'PrivateIdentifier' || member.key.name !== name) continue;
      return member.type === 'MethodDefinition' && member.kind === 'method' ? member.value : undefined;
    }
  }
  return undefined;
}
