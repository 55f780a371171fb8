import { visitorKeys, type Node } from 'oxc-parser';

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

const isErased = (node: Node): boolean =>
  (node.type.startsWith('TS') && !CODE.has(node.type)) || ('declare' in node && node.declare === true);

type Visit = (node: Node, ancestors: readonly Node[]) => void;

/**
 * Visits the code below `root` in source order, parents first; types and `declare` statements are left out.
 *
 * @param enter gets the node and its ancestors, outermost first (the array is reused).
 * @param leave is called when everything inside the node has been visited.
 */
export function walk(root: Node, enter: Visit, leave?: Visit): void {
  const ancestors: Node[] = [];
  const visit = (node: Node): void => {
    if (isErased(node)) return;
    enter(node, ancestors);
    ancestors.push(node);
    for (const key of visitorKeys[node.type] ?? []) {
      const child = (node as unknown as Record<string, Node | (Node | null)[] | null | undefined>)[key];
      if (Array.isArray(child)) {
        for (const item of child) if (item !== null) visit(item);
      } else if (child) {
        visit(child);
      }
    }
    ancestors.pop();
    leave?.(node, ancestors);
  };
  visit(root);
}
