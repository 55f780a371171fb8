import { bugs } from './bug.js';
import { MAX_REPORTS, REPORT_WORDS } from './shadowLayout.js';
/** Stops the CPU that ran into a bug of the model; the report is in shared memory before it is thrown. */
export class KernelBug extends Error {
  name = 'KernelBug';
}
/**
 * Reports a broken assertion about `object` (a pfn, or an address for locks and lists) with the two
 * values seen, and stops the CPU.
 *
 * @throws KernelBug always.
 */
export function reportBug(cpu, bug, object, a = 0, b = 0, site = 0) {
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
export function vmBugOn(cpu, condition, bug, object, a, b, site = 0) {
  if (condition) reportBug(cpu, bug, object, a, b, site);
}
//# sourceMappingURL=vmBugOn.js.map
