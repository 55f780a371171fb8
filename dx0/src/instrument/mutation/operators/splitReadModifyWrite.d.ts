import { type MutationOperator } from '../operator.ts';
/** `Atomics.add` and its like become a load and a store. */
export declare const splitReadModifyWrite: MutationOperator;
//# sourceMappingURL=splitReadModifyWrite.d.ts.map
