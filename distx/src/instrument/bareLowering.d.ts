import type { Lowering } from './lowering.ts';
/** Leaves every access as it is. */
export declare const bareLowering: Lowering;
//# sourceMappingURL=bareLowering.d.ts.map