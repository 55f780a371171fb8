import { visitorKeys } from 'oxc-parser';
/** TypeScript nodes that hold code; all others are types and vanish. */
const CODE = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
  'TSParameterProperty',
  'TSEnumDeclaration',
  'TSEnumBody',
  'TSEnumMember',
  'TSExportAssignment',
  'TSImportEqualsDeclaration',
  'TSModuleDeclaration',
]);
/** Keys that lead to types only. */
const TYPES = new Set(['typeAnnotation', 'returnType', 'typeParameters', 'typeArguments', 'superTypeArguments']);
/** Nodes that a `declare` turns into types. */
const DECLARED =
  /^(?:Variable|Function|Class|TSEnum|TSModule)Declaration$|^(?:TSDeclareFunction|PropertyDefinition|AccessorProperty)$/;
const kinds = new Map();
function kindOf(type) {
  let kind = kinds.get(type);
  if (kind === undefined) {
    kind = {
      isErased: type.startsWith('TS') && !CODE.has(type),
      mayBeDeclared: DECLARED.test(type),
      keys: (visitorKeys[type] ?? []).filter((key) => !TYPES.has(key)),
    };
    kinds.set(type, kind);
  }
  return kind;
}
/**
 * Visits the code below `root` in source order, parents first; types and `declare` statements are left out.
 *
 * @param enter gets the node and its ancestors, outermost first (the array is reused).
 * @param leave is called when everything inside the node has been visited.
 */
export function walk(root, enter, leave) {
  const ancestors = [];
  const visit = (node) => {
    const { isErased, mayBeDeclared, keys } = kindOf(node.type);
    if (isErased || (mayBeDeclared && 'declare' in node && node.declare === true)) return;
    enter(node, ancestors);
    ancestors.push(node);
    for (const key of keys) {
      const child = node[key];
      if (child === null || child === undefined) continue;
      if (Array.isArray(child)) {
        for (const item of child) if (item !== null) visit(item);
      } else {
        visit(child);
      }
    }
    ancestors.pop();
    leave?.(node, ancestors);
  };
  visit(root);
}
//# sourceMappingURL=walk.js.map
