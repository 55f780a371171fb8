import type { Cpu } from '../machine/cpu.ts';
import { bugs, type Bug } from './bug.ts';
import type { CallSite } from './callSite.ts';
import { MAX_REPORTS, REPORT_WORDS } from './shadowLayout.ts';

/** Stops the CPU that ran into a bug of the model; the report is in shared memory before it is thrown. */
export class KernelBug extends Error {
  override readonly name = 'KernelBug';
}

/**
 * Reports a broken assertion about `object` (a pfn, or an address for locks and lists) with the two
 * values seen, and stops the CPU.
 *
 * @throws KernelBug always.
 */
export function reportBug(cpu: Cpu, bug: Bug, object: number, a = 0, b = 0, site: CallSite = 0): never {
  const { shadow, layout } = cpu.debug;
  const slot = Atomics.add(shadow, layout.reports.base, 1);
  if (slot < MAX_REPORTS) {
    const base = layout.reports.base + 1 + slot * REPORT_WORDS;
    shadow[base + 1] = object;
    shadow[base + 2] = a;
    shadow[base + 3] = b;
    shadow[base + 4] = cpu.id;
    shadow[base + 5] = site;
    // Last, and never 0: a reader takes a record only when it is complete.
    Atomics.store(shadow, base, bug + 1);
  }
  throw new KernelBug(`${bugs[bug].id}: ${bugs[bug].title}`);
}

/** VM_BUG_ON_PAGE: reports when the condition holds. */
export function vmBugOn(
  cpu: Cpu,
  condition: boolean,
  bug: Bug,
  object: number,
  a?: number,
  b?: number,
  site: CallSite = 0,
): void {
  if (condition) reportBug(cpu, bug, object, a, b, site);
}
