import { scopeAt } from './scope.js';
import { unwrap } from './unwrap.js';
import { walk } from './walk.js';
const known = new WeakMap();
export function assignedNames(module) {
  const cached = known.get(module);
  if (cached) return cached;
  const assigned = new Set();
  const captured = new Set();
  walk(module.program, (node, ancestors) => {
    for (const target of targetsOf(node)) {
      const scope = scopeAt(module.scopes, ancestors);
      const declaration = scope.lookup(target.name);
      if (!declaration) continue;
      assigned.add(declaration);
      if (functionScope(scope) !== functionScope(declaration.scope)) captured.add(declaration);
    }
  });
  const names = { assigned, captured };
  known.set(module, names);
  return names;
}
/** Scope of the function, static block or module that a scope lies in. */
export function functionScope(scope) {
  let outer = scope;
  while (!outer.holdsVars && outer.parent) outer = outer.parent;
  return outer;
}
/** The variables that the node itself gives a value, but for declarations. */
export function targetsOf(node) {
  const found = [];
  if (node.type === 'AssignmentExpression') collect(node.left, found);
  else if (node.type === 'UpdateExpression') collect(node.argument, found);
  else if (node.type === 'ForOfStatement' || node.type === 'ForInStatement') {
    if (node.left.type !== 'VariableDeclaration') collect(node.left, found);
  }
  return found;
}
function collect(pattern, found) {
  if (pattern === null) return;
  const node = unwrap(pattern);
  if (node.type === 'Identifier') found.push(node);
  else if (node.type === 'AssignmentPattern') collect(node.left, found);
  else if (node.type === 'RestElement') collect(node.argument, found);
  else if (node.type === 'ArrayPattern') for (const element of node.elements) collect(element, found);
  else if (node.type === 'ObjectPattern') {
    for (const property of node.properties) collect(property.type === 'Property' ? property.value : property, found);
  }
}
//# sourceMappingURL=assignedNames.js.map
