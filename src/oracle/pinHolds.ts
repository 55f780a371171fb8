import { PIN_HOLD_BUCKETS } from '../mm/debug/shadowLayout.ts';
import type { Machine } from '../mm/machine/machine.ts';
import { pinClasses } from '../mm/pinpage/pinClass.ts';

/** Holds of so many microseconds or more, less than the double. */
export interface PinHolds {
  readonly fromUs: number;
  readonly count: number;
}

/** How long pins were held, by the name of their class; shortest first, those that were counted only. */
export function pinHolds({ shadow, shadowLayout, config }: Machine): Record<string, PinHolds[]> {
  const { base, stride } = shadowLayout.pinHold;
  const measured = config.lockStat === 'on';
  const buckets = Array.from({ length: measured ? PIN_HOLD_BUCKETS : 0 }, (_, bucket) => bucket);
  return Object.fromEntries(
    pinClasses.map(({ name }, pinClass) => [
      name,
      buckets
        .map((bucket) => ({
          fromUs: bucket === 0 ? 0 : 2 ** bucket,
          count: shadow[base + pinClass * stride + bucket]!,
        }))
        .filter(({ count }) => count > 0),
    ]),
  );
}
