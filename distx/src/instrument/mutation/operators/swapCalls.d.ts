import type { MutationOperator } from '../operator.ts';
/** Two neighbouring accesses change places: a lock is held for one less or one more, a flag is set too late. */
export declare const swapCalls: MutationOperator;
//# sourceMappingURL=swapCalls.d.ts.map