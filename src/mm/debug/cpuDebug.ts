import { LOCK_CLASSES } from '../machine/lockClass.ts';
import type { Machine, Words } from '../machine/machine.ts';
import { MAX_HELD, SITE_TIMES, type ShadowLayout } from './shadowLayout.ts';

/** One CPU's view of the shadow memory, and its clock. */
export interface CpuDebug {
  readonly cpu: number;
  readonly shadow: Words;
  readonly times: Float64Array<SharedArrayBuffer>;
  readonly layout: ShadowLayout;
  /** First shadow word of this CPU. */
  readonly base: number;
  /** Where it keeps the depth of its held-lock stack, and the first entry of that. */
  readonly heldDepth: number;
  readonly held: number;
  /** Whether locks are counted and timed. */
  readonly lockStat: boolean;
  /** First word of this CPU's call-site table, and first double of its times. */
  readonly siteBase: number;
  readonly timeBase: number;
  readonly histogramBase: number;
  /** References of a page counted per page: (pfn * stride + class). */
  readonly ledgerBase: number;
  readonly ledgerStride: number;
  readonly holderBase: number;
  /** First of the words that balance this CPU's references by class. */
  readonly takenBase: number;
  /** Clock in ns. */
  readonly now: () => number;
  /** Start of the sampled hold of each entry of the held-lock stack; 0: not sampled. */
  readonly holdStart: Float64Array;
  /** Spinlocks held: above 0 the CPU must not sleep. */
  spinDepth: number;
  /** By lock class: acquisitions that go untimed until the next one whose hold is sampled. */
  readonly untilSample: Int32Array;
}

export function createCpuDebug(machine: Machine, cpu: number, now: () => number): CpuDebug {
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
export function renewCpuDebug(debug: CpuDebug): void {
  debug.holdStart.fill(0);
  debug.spinDepth = 0;
  debug.untilSample.fill(0);
}
