export const isFunction = (node) =>
  node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression';
export function formOf({ fn, ancestors }) {
  if (fn.type === 'FunctionDeclaration') return { kind: 'declaration' };
  const parent = ancestors.at(-1);
  if (parent?.type === 'MethodDefinition') return { kind: 'class method', method: parent };
  if (
    parent?.type === 'Property' &&
    'method' in parent &&
    parent.value === fn &&
    (parent.method || parent.kind !== 'init')
  ) {
    return { kind: 'object method', property: parent };
  }
  if (parent?.type === 'VariableDeclarator' && parent.init === fn && parent.id.type === 'Identifier' && !fn.id) {
    const statement = ancestors.at(-2);
    if (statement?.type === 'VariableDeclaration' && statement.kind === 'const') {
      return { kind: 'constant', declarator: parent };
    }
  }
  return { kind: 'expression' };
}
/** What `f.name` is, as far as the source says; the empty string for a function without a name. */
export function nameOf({ fn, ancestors }) {
  if (fn.id) return fn.id.name;
  const parent = ancestors.at(-1);
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.init === fn && parent.id.type === 'Identifier' ? parent.id.name : '';
    case 'AssignmentExpression':
      return parent.right === fn && parent.left.type === 'Identifier' ? parent.left.name : '';
    case 'AssignmentPattern':
      return parent.right === fn && parent.left.type === 'Identifier' ? parent.left.name : '';
    case 'Property':
    case 'PropertyDefinition':
    case 'MethodDefinition':
      return parent.value === fn ? keyName(parent) : '';
    case 'ExportDefaultDeclaration':
      return 'default';
    default:
      return '';
  }
}
/** The name of a property whose key is no expression; otherwise the empty string. */
export function keyName({ key, computed }) {
  if (key.type === 'Literal') return String(key.value);
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  return key.type === 'Identifier' && !computed ? key.name : '';
}
/** What `f.length` is. */
export function lengthOf({ params }) {
  const own = params.filter((param) => !(param.type === 'Identifier' && param.name === 'this'));
  const optional = own.findIndex(({ type }) => type === 'AssignmentPattern' || type === 'RestElement');
  return optional === -1 ? own.length : optional;
}
//# sourceMappingURL=functionNode.js.map
