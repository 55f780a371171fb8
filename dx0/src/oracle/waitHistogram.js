import { WAIT_BUCKETS } from '../mm/debug/shadowLayout.js';
/** Waits for a lock class over all CPUs: index b counts those of [2^b, 2^(b+1)) ns, up to the longest. */
export function waitHistogram({ shadow, shadowLayout, config }, lockClass) {
  const { base, stride } = shadowLayout.waitHistogram;
  const counts = Array.from({ length: WAIT_BUCKETS }, (_, bucket) => {
    let count = 0;
    for (let cpu = 0; cpu < config.cpus; cpu++) {
      count += shadow[base + cpu * stride + lockClass * WAIT_BUCKETS + bucket] >>> 0;
    }
    return count;
  });
  return counts.slice(0, counts.findLastIndex((count) => count > 0) + 1);
}
//# sourceMappingURL=waitHistogram.js.map
