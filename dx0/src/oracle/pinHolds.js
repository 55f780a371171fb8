import { PIN_HOLD_BUCKETS } from '../mm/debug/shadowLayout.js';
import { pinClasses } from '../mm/pinpage/pinClass.js';
/** How long pins were held, by the name of their class; shortest first, those that were counted only. */
export function pinHolds({ shadow, shadowLayout, config }) {
  const { base, stride } = shadowLayout.pinHold;
  const measured = config.lockStat === 'on';
  const buckets = Array.from({ length: measured ? PIN_HOLD_BUCKETS : 0 }, (_, bucket) => bucket);
  return Object.fromEntries(
    pinClasses.map(({ name }, pinClass) => [
      name,
      buckets
        .map((bucket) => ({
          fromUs: bucket === 0 ? 0 : 2 ** bucket,
          count: shadow[base + pinClass * stride + bucket],
        }))
        .filter(({ count }) => count > 0),
    ]),
  );
}
//# sourceMappingURL=pinHolds.js.map
