import type { CallExpression, MemberExpression, Node } from 'oxc-parser';
/** `o.fill(v)` and its like, where `o` may be shared memory. */
export declare const isBulkCall: (node: Node) => node is CallExpression;
/** The method that a call may call of shared memory, with the member that names it. */
export declare function bulkMethodOf(node: CallExpression): {
    callee: MemberExpression;
    name: string;
} | undefined;
//# sourceMappingURL=bulkCall.d.ts.map