import { type MutationOperator } from '../operator.ts';
/** `Atomics.load` and `store` become plain accesses. */
export declare const plainAccess: MutationOperator;
//# sourceMappingURL=plainAccess.d.ts.map