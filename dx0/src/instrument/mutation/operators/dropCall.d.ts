import { type MutationOperator } from '../operator.ts';
/** A call whose result nobody wants is left out: an unlock, a wake-up, a flag, a counter. */
export declare const dropCall: MutationOperator;
//# sourceMappingURL=dropCall.d.ts.map
