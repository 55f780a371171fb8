import type { Node } from 'oxc-parser';
import { walk } from '../../walk.ts';

type Identifier = Extract<Node, { type: 'Identifier' }>;

/** A name that is read or assigned. */
export interface Reference {
  readonly node: Identifier;
  /** Outermost first, from `around` on. */
  readonly ancestors: readonly Node[];
  /** `{ x }`: the name is that of the property too. */
  readonly isShorthand: boolean;
}

/** The names that an expression, or a body, without functions, classes and labels uses and declares. */
export function referencesIn(root: Node, around: readonly Node[]): Reference[] {
  const found: Reference[] = [];
  walk(root, (node, inner) => {
    if (node.type !== 'Identifier') return;
    const ancestors = [...around, ...inner];
    const parent = ancestors.at(-1);
    if (parent?.type === 'MemberExpression' && parent.property === node && !parent.computed) return;
    const isProperty = parent?.type === 'Property';
    if (isProperty && parent.key === node && parent.value !== (node as Node) && !parent.computed) return;
    found.push({ node, ancestors, isShorthand: isShorthand(node, ancestors) });
  });
  return found;
}

function isShorthand(node: Node, ancestors: readonly Node[]): boolean {
  const parent = ancestors.at(-1);
  // `{ x = 1 }`
  if (parent?.type === 'AssignmentPattern') return parent.left === node && isShorthand(parent, ancestors.slice(0, -1));
  return parent?.type === 'Property' && parent.shorthand && (parent.value as Node) === node;
}
