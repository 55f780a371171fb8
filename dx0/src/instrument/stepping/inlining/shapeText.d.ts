import type { Leaf, Shape } from './bodyShape.ts';
/**
 * A shape as the source of an expression, of which nothing around can take a part.
 *
 * @param text source of one of its expressions.
 * @param nameOf what a local is called.
 */
export declare function shapeText(shape: Shape, text: (leaf: Leaf) => string, nameOf: (local: Leaf) => string): string;
//# sourceMappingURL=shapeText.d.ts.map
