import { isString } from './moduleImports.js';
import { scopeAt } from './scope.js';
import { atomicsMethods } from './sharedAccess.js';
/** Whether the node refers to the global object `Atomics`, be it as `globalThis.Atomics`. */
export function namesAtomics(node, ancestors, module) {
  if (node.type === 'Literal') {
    const parent = ancestors.at(-1);
    return (
      isString(node) && node.value === 'Atomics' && parent?.type === 'MemberExpression' && parent.property === node
    );
  }
  if (node.type !== 'Identifier' || node.name !== 'Atomics') return false;
  const parent = ancestors.at(-1);
  switch (parent.type) {
    // Some object's member of that name: it can only be the global one.
    case 'MemberExpression':
      if (parent.property === node && !parent.computed) return true;
      break;
    case 'Property':
      if (parent.key === node && !parent.computed && !parent.shorthand)
        return ancestors.at(-2)?.type === 'ObjectPattern';
      if (parent.key === node && parent.shorthand) return ancestors.at(-2)?.type === 'ObjectPattern';
      break;
    case 'MethodDefinition':
    case 'PropertyDefinition':
    case 'AccessorProperty':
      if (parent.key === node && !parent.computed) return false;
      break;
    case 'TSEnumMember':
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'ImportSpecifier':
    case 'ExportSpecifier':
    case 'ExportAllDeclaration':
      return false;
  }
  return scopeAt(module.scopes, ancestors).lookup('Atomics') === undefined;
}
/** A use of `Atomics` as a hookable access, or else the expression to report. */
export function atomicsUse(node, ancestors) {
  const member = ancestors.at(-1);
  const call = ancestors.at(-2);
  if (
    node.type === 'Identifier' &&
    member.type === 'MemberExpression' &&
    member.object === node &&
    !member.computed &&
    !member.optional &&
    member.property.type === 'Identifier' &&
    atomicsMethods.includes(member.property.name) &&
    call?.type === 'CallExpression' &&
    call.callee === member &&
    !call.optional
  ) {
    const method = member.property.name;
    return { access: { kind: 'atomic', node: call, atomics: member.object, method }, node: call };
  }
  return { node: reported(ancestors) ?? node };
}
/** The smallest expression or declaration that shows what becomes of `Atomics`. */
function reported(ancestors) {
  let found;
  for (let i = ancestors.length - 1; i >= 0; i--) {
    const { type } = ancestors[i];
    if (type === 'Property' || type === 'ObjectPattern' || type === 'MemberExpression' || type === 'ChainExpression') {
      found = ancestors[i];
    } else {
      return type === 'CallExpression' || type === 'VariableDeclarator' ? ancestors[i] : found;
    }
  }
  return found;
}
//# sourceMappingURL=atomicsUse.js.map
