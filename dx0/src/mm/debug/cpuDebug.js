import { LOCK_CLASSES } from '../machine/lockClass.js';
import { MAX_HELD, SITE_TIMES } from './shadowLayout.js';
export function createCpuDebug(machine, cpu, now) {
  const { shadow, times, shadowLayout: layout, config } = machine;
  const base = layout.cpu.base + cpu * layout.cpu.stride;
  return {
    cpu,
    shadow,
    times,
    layout,
    base,
    heldDepth: base + layout.cpuHeldDepth,
    held: base + layout.cpuHeld,
    lockStat: config.lockStat === 'on',
    siteBase: layout.lockSite.base + cpu * layout.lockSite.stride,
    timeBase: cpu * config.callSites * SITE_TIMES,
    histogramBase: layout.waitHistogram.base + cpu * layout.waitHistogram.stride,
    ledgerBase: layout.ledger.base,
    ledgerStride: layout.ledger.stride,
    holderBase: layout.holder.base,
    takenBase: base + layout.cpuTaken,
    now,
    holdStart: new Float64Array(MAX_HELD),
    spinDepth: 0,
    untilSample: new Int32Array(LOCK_CLASSES),
  };
}
/** Forgets what the CPU has seen: it holds nothing, and nothing was sampled. */
export function renewCpuDebug(debug) {
  debug.holdStart.fill(0);
  debug.spinDepth = 0;
  debug.untilSample.fill(0);
}
//# sourceMappingURL=cpuDebug.js.map
