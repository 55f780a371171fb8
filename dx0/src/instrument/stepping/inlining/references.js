import { walk } from '../../walk.js';
/** The names that an expression, or a body, without functions, classes and labels uses and declares. */
export function referencesIn(root, around) {
  const found = [];
  walk(root, (node, inner) => {
    if (node.type !== 'Identifier') return;
    const ancestors = [...around, ...inner];
    const parent = ancestors.at(-1);
    if (parent?.type === 'MemberExpression' && parent.property === node && !parent.computed) return;
    const isProperty = parent?.type === 'Property';
    if (isProperty && parent.key === node && parent.value !== node && !parent.computed) return;
    found.push({ node, ancestors, isShorthand: isShorthand(node, ancestors) });
  });
  return found;
}
function isShorthand(node, ancestors) {
  const parent = ancestors.at(-1);
  // `{ x = 1 }`
  if (parent?.type === 'AssignmentPattern') return parent.left === node && isShorthand(parent, ancestors.slice(0, -1));
  return parent?.type === 'Property' && parent.shorthand && parent.value === node;
}
//# sourceMappingURL=references.js.map
