import { exportTable } from '../exportTable.js';
import { scopeAt } from '../scope.js';
import { unwrap } from '../unwrap.js';
import { walk } from '../walk.js';
import { isBuiltInMethod } from './builtIns.js';
import { isFunction, keyName } from './functionNode.js';
/** The functions that a subject keeps in properties, by name of the property: what `o.m()` may call. */
export class PropertyTable {
  #entries = new Map();
  /** Those under names that are worked out. */
  #anywhere = new Set();
  /** Functions may be anywhere, except where built-in methods are. */
  #isOpen = false;
  /** @param seen files of modules whose exports are properties too. */
  constructor(graph, resolver, seen) {
    for (const module of graph.values()) {
      if (seen.has(module.file)) this.#addExports(module, resolver);
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
        } else if (node.type === 'TSParameterProperty') {
          const { parameter } = node;
          const { name } = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
          this.#entry(name).isOpen = true;
        } else if (isFromEntries(node)) this.#isOpen = true;
      });
    }
  }
  #add(name, wrapped, module, ancestors, resolver) {
    const value = unwrap(wrapped);
    const fn = isFunction(value) ? value : resolver.functionOf(value, module, scopeAt(module.scopes, ancestors));
    if (name === '') {
      if (fn) this.#anywhere.add(fn);
      return;
    }
    if (!fn && !mayBeFunction(value)) return;
    const entry = this.#entry(name);
    if (fn) entry.functions.add(fn);
    else entry.isOpen = true;
  }
  #addExports(module, resolver) {
    for (const [name, entry] of exportTable(module).names) {
      if (entry.kind === 'local') this.#add(name, entry.node, module, [module.program], resolver);
      else this.#entry(name).isOpen = true;
    }
  }
  #entry(name) {
    let entry = this.#entries.get(name);
    if (!entry) this.#entries.set(name, (entry = { functions: new Set(), isOpen: false }));
    return entry;
  }
  /** Whether the subject has a property of that name that may be a function. */
  has(name) {
    return this.#entries.has(name);
  }
  /** Whether a call by this name may reach a function of the kind; an open property is taken to. */
  mayReach(name, isWanted) {
    for (const fn of this.#anywhere) if (isWanted(fn)) return true;
    if (this.#isOpen && !isBuiltInMethod(name)) return true;
    const entry = this.#entries.get(name);
    if (!entry) return false;
    if (entry.isOpen) return true;
    for (const fn of entry.functions) if (isWanted(fn)) return true;
    return false;
  }
}
/** `Object.fromEntries(…)`: names and functions come from anywhere. */
function isFromEntries(node) {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const { property, computed } = node.callee;
  return keyName({ key: property, computed }) === 'fromEntries';
}
/** Expressions whose value is never a function. */
const VALUES = new Set([
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
export const mayBeFunction = (node) =>
  !VALUES.has(unwrap(node).type) && !(node.type === 'Identifier' && node.name === 'undefined');
//# sourceMappingURL=propertyTable.js.map
