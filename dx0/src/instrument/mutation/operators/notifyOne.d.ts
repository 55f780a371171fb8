import { type MutationOperator } from '../operator.ts';
/** `Atomics.notify` wakes one agent instead of all. */
export declare const notifyOne: MutationOperator;
//# sourceMappingURL=notifyOne.d.ts.map
