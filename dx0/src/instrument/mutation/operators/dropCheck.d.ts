import { type MutationOperator } from '../operator.ts';
/** `if (changed) return` is left out: what was looked at before is taken to be so still. */
export declare const dropCheck: MutationOperator;
//# sourceMappingURL=dropCheck.d.ts.map
