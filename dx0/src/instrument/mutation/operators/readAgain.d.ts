import { type MutationOperator } from '../operator.ts';
/** What was read into a constant is read once more where the constant is used: after an unlock, after a check. */
export declare const readAgain: MutationOperator;
//# sourceMappingURL=readAgain.d.ts.map
