import { type MutationOperator } from '../operator.ts';
/** Of `a && b` or `a || b`, one is left. */
export declare const dropOperand: MutationOperator;
//# sourceMappingURL=dropOperand.d.ts.map
