import type { Node } from 'oxc-parser';
/** Whether evaluating the expression twice in a row is the same as once: no call, no element, no side effect. */
export declare function isStable(node: Node): boolean;
//# sourceMappingURL=isStable.d.ts.map