import type { Node } from 'oxc-parser';
import type { CalleeResolver } from '../calleeResolver.ts';
import type { GraphModule, ModuleGraph } from '../moduleGraph.ts';
import { scopeAt } from '../scope.ts';
import { unwrap } from '../unwrap.ts';
import { walk } from '../walk.ts';
import { type FunctionNode, isFunction, keyName } from './functionNode.ts';

/** What a call by one name may reach. */
interface Entry {
  readonly functions: Set<FunctionNode>;
  /** The property may hold any function. */
  isOpen: boolean;
}

/** The functions that a subject keeps in properties, by name of the property: what `o.m()` may call. */
export class PropertyTable {
  readonly #entries = new Map<string, Entry>();
  /** Those under names that are worked out. */
  readonly #anywhere = new Set<FunctionNode>();

  constructor(graph: ModuleGraph, resolver: CalleeResolver) {
    for (const module of graph.values()) {
      walk(module.program, (node, ancestors) => {
        if (node.type === 'Property' && ancestors.at(-1)?.type === 'ObjectExpression') {
          this.#add(keyName(node), node.value, module, ancestors, resolver);
        } else if (node.type === 'MethodDefinition' || node.type === 'PropertyDefinition') {
          if (node.value) this.#add(keyName(node), node.value, module, ancestors, resolver);
        } else if (node.type === 'AssignmentExpression') {
          const target = unwrap(node.left);
          if (target.type !== 'MemberExpression') return;
          const { property: key, computed } = target;
          this.#add(keyName({ key, computed }), node.right, module, ancestors, resolver);
        }
      });
    }
  }

  #add(name: string, wrapped: Node, module: GraphModule, ancestors: readonly Node[], resolver: CalleeResolver): void {
    const value = unwrap(wrapped);
    const fn = isFunction(value) ? value : resolver.functionOf(value, module, scopeAt(module.scopes, ancestors));
    if (name === '') {
      if (fn) this.#anywhere.add(fn);
      return;
    }
    if (!fn && !mayBeFunction(value)) return;
    let entry = this.#entries.get(name);
    if (!entry) this.#entries.set(name, (entry = { functions: new Set(), isOpen: false }));
    if (fn) entry.functions.add(fn);
    else entry.isOpen = true;
  }

  /** Whether a call by this name may reach a function of the kind; an open property is taken to. */
  mayReach(name: string, isWanted: (fn: FunctionNode) => boolean): boolean {
    for (const fn of this.#anywhere) if (isWanted(fn)) return true;
    const entry = this.#entries.get(name);
    if (!entry) return false;
    if (entry.isOpen) return true;
    for (const fn of entry.functions) if (isWanted(fn)) return true;
    return false;
  }
}

/** Expressions whose value is never a function. */
const VALUES = new Set<Node['type']>([
  'Literal',
  'TemplateLiteral',
  'ArrayExpression',
  'ObjectExpression',
  'BinaryExpression',
  'UnaryExpression',
  'UpdateExpression',
  'NewExpression',
]);

/** Whether an expression of which nothing else is known may be a function. */
export const mayBeFunction = (node: Node): boolean =>
  !VALUES.has(unwrap(node).type) && !(node.type === 'Identifier' && node.name === 'undefined');
