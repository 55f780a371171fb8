import { WAIT_BUCKETS } from '../mm/debug/shadowLayout.ts';
import type { Machine } from '../mm/machine/machine.ts';

/** A percentile of the waits for a lock class, in ns: the upper bound of its histogram bucket; 0 without waits. */
export function waitPercentile({ shadow, shadowLayout, config }: Machine, lockClass: number, share: number): number {
  const { base, stride } = shadowLayout.waitHistogram;
  const counts = Array.from({ length: WAIT_BUCKETS }, (_, bucket) => {
    let count = 0;
    for (let cpu = 0; cpu < config.cpus; cpu++) {
      count += shadow[base + cpu * stride + lockClass * WAIT_BUCKETS + bucket]! >>> 0;
    }
    return count;
  });
  const waits = counts.reduce((sum, count) => sum + count, 0);
  const rank = Math.ceil(waits * share);
  let seen = 0;
  const bucket = counts.findIndex((count) => (seen += count) >= rank && seen > 0);
  return bucket < 0 ? 0 : 2 ** (bucket + 1);
}
