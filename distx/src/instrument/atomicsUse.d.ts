import type { Node } from 'oxc-parser';
import type { ParsedModule } from './parseModule.ts';
import { type SharedAccess } from './sharedAccess.ts';
/** Whether the node refers to the global object `Atomics`, be it as `globalThis.Atomics`. */
export declare function namesAtomics(node: Node, ancestors: readonly Node[], module: ParsedModule): boolean;
/** A use of `Atomics` as a hookable access, or else the expression to report. */
export declare function atomicsUse(node: Node, ancestors: readonly Node[]): {
    access?: SharedAccess;
    node: Node;
};
//# sourceMappingURL=atomicsUse.d.ts.map