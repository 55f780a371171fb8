import { REF_CLASSES } from './ref.js';
import { noteTaken } from './taken.js';
// What changes a reference count is booked right behind it, with no access to the model's memory in between: in a
// build that stops before such accesses the books are then right at every stop.
/** Where the count of references is that a freeze hides: behind the classes. */
const FROZEN = REF_CLASSES;
/** Books `count` references of a class on a page, and who took the last one. */
export function ledgerAdd(cpu, pfn, ref, count, site) {
  const { shadow, ledgerBase, ledgerStride, holderBase } = cpu.debug;
  const cell = pfn * ledgerStride + ref;
  Atomics.add(shadow, ledgerBase + cell, count);
  shadow[holderBase + cell] = ((cpu.id + 1) << 24) | site;
  noteTaken(cpu, ref, count);
}
/** Takes `count` references of a class off the books. */
export function ledgerSub(cpu, pfn, ref, count) {
  const { shadow, ledgerBase, ledgerStride } = cpu.debug;
  Atomics.sub(shadow, ledgerBase + pfn * ledgerStride + ref, count);
  noteTaken(cpu, ref, -count);
}
/** A reference changes its class: the allocator's own becomes that of the mapping, say. */
export function ledgerTransfer(cpu, pfn, from, to, site = 0) {
  ledgerAdd(cpu, pfn, to, 1, site);
  ledgerSub(cpu, pfn, from, 1);
}
/** A page's count went to 0, or back, without a reference being dropped: `count` are out of sight, or in sight again. */
export function ledgerFreeze(cpu, pfn, count) {
  const { shadow, ledgerBase, ledgerStride } = cpu.debug;
  Atomics.add(shadow, ledgerBase + pfn * ledgerStride + FROZEN, count);
}
/** A reference to a frozen page is dropped: nothing in the count shows it. */
export function ledgerSubFrozen(cpu, pfn, ref) {
  ledgerSub(cpu, pfn, ref, 1);
  ledgerFreeze(cpu, pfn, -1);
}
/** References of a page that its count does not show while it is frozen. */
export const ledgerFrozen = (cpu, pfn) =>
  cpu.debug.shadow[cpu.debug.ledgerBase + pfn * cpu.debug.ledgerStride + FROZEN];
//# sourceMappingURL=ledger.js.map
