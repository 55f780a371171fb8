import type { Machine } from '../mm/machine/machine.ts';
/** Holds of so many microseconds or more, less than the double. */
export interface PinHolds {
  readonly fromUs: number;
  readonly count: number;
}
/** How long pins were held, by the name of their class; shortest first, those that were counted only. */
export declare function pinHolds({ shadow, shadowLayout, config }: Machine): Record<string, PinHolds[]>;
//# sourceMappingURL=pinHolds.d.ts.map
