import type { MutationOperator } from './operator.ts';
/** All ways to break code, by what concurrent code is known to get wrong. */
export declare const mutationOperators: readonly MutationOperator[];
//# sourceMappingURL=operators.d.ts.map