import { type Node } from 'oxc-parser';
type Visit = (node: Node, ancestors: readonly Node[]) => void;
/**
 * Visits the code below `root` in source order, parents first; types and `declare` statements are left out.
 *
 * @param enter gets the node and its ancestors, outermost first (the array is reused).
 * @param leave is called when everything inside the node has been visited.
 */
export declare function walk(root: Node, enter: Visit, leave?: Visit): void;
export {};
//# sourceMappingURL=walk.d.ts.map