import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from './callSite.ts';
import { REF_CLASSES, type Ref } from './ref.ts';
import { noteTaken } from './taken.ts';

// What changes a reference count is booked right behind it, with no access to the model's memory in between: in a
// build that stops before such accesses the books are then right at every stop.

/** Where the count of references is that a freeze hides: behind the classes. */
const FROZEN = REF_CLASSES;

/** Books `count` references of a class on a page, and who took the last one. */
export function ledgerAdd(cpu: Cpu, pfn: number, ref: Ref, count: number, site: CallSite): void {
  const { shadow, ledgerBase, ledgerStride, holderBase } = cpu.debug;
  const cell = pfn * ledgerStride + ref;
  Atomics.add(shadow, ledgerBase + cell, count);
  shadow[holderBase + cell] = ((cpu.id + 1) << 24) | site;
  noteTaken(cpu, ref, count);
}

/** Takes `count` references of a class off the books. */
export function ledgerSub(cpu: Cpu, pfn: number, ref: Ref, count: number): void {
  const { shadow, ledgerBase, ledgerStride } = cpu.debug;
  Atomics.sub(shadow, ledgerBase + pfn * ledgerStride + ref, count);
  noteTaken(cpu, ref, -count);
}

/** A reference changes its class: the allocator's own becomes that of the mapping, say. */
export function ledgerTransfer(cpu: Cpu, pfn: number, from: Ref, to: Ref, site: CallSite = 0): void {
  ledgerAdd(cpu, pfn, to, 1, site);
  ledgerSub(cpu, pfn, from, 1);
}

/** A page's count went to 0, or back, without a reference being dropped: `count` are out of sight, or in sight again. */
export function ledgerFreeze(cpu: Cpu, pfn: number, count: number): void {
  const { shadow, ledgerBase, ledgerStride } = cpu.debug;
  Atomics.add(shadow, ledgerBase + pfn * ledgerStride + FROZEN, count);
}

/** A reference to a frozen page is dropped: nothing in the count shows it. */
export function ledgerSubFrozen(cpu: Cpu, pfn: number, ref: Ref): void {
  ledgerSub(cpu, pfn, ref, 1);
  ledgerFreeze(cpu, pfn, -1);
}

/** References of a page that its count does not show while it is frozen. */
export const ledgerFrozen = (cpu: Cpu, pfn: number): number =>
  cpu.debug.shadow[cpu.debug.ledgerBase + pfn * cpu.debug.ledgerStride + FROZEN]!;
