import { type MutationOperator } from '../operator.ts';
/** `Atomics.compareExchange` writes whatever it finds. */
export declare const blindExchange: MutationOperator;
//# sourceMappingURL=blindExchange.d.ts.map
