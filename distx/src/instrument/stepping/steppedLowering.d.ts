import type { Lowering } from '../lowering.ts';
/**
 * Functions become generators that stop before each operation of Atomics.
 *
 * @param fine stops before plain accesses of shared memory too.
 */
export declare const steppedLowering: (fine: boolean) => Lowering;
//# sourceMappingURL=steppedLowering.d.ts.map