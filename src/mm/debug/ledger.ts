import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from './callSite.ts';
import type { Ref } from './ref.ts';

/** Books `count` references of a class on a page, and who took the last one. */
export function ledgerAdd(cpu: Cpu, pfn: number, ref: Ref, count: number, site: CallSite): void {
  const { shadow, ledgerBase, ledgerStride, holderBase } = cpu.debug;
  const cell = pfn * ledgerStride + ref;
  Atomics.add(shadow, ledgerBase + cell, count);
  shadow[holderBase + cell] = ((cpu.id + 1) << 24) | site;
}

/** Takes `count` references of a class off the books. */
export function ledgerSub(cpu: Cpu, pfn: number, ref: Ref, count: number): void {
  const { shadow, ledgerBase, ledgerStride } = cpu.debug;
  Atomics.sub(shadow, ledgerBase + pfn * ledgerStride + ref, count);
}

/** A reference changes its class: the allocator's own becomes that of the mapping, say. */
export function ledgerTransfer(cpu: Cpu, pfn: number, from: Ref, to: Ref, site: CallSite = 0): void {
  ledgerAdd(cpu, pfn, to, 1, site);
  ledgerSub(cpu, pfn, from, 1);
}
