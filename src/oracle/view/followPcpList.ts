import type { Cpu } from '../../mm/machine/cpu.ts';
import { MIGRATE_PCPTYPES } from '../../mm/machine/layout.ts';
import { PAGE_LRU } from '../../mm/machine/pageFields.ts';
import { pageAt } from '../../mm/page/page.ts';
import { cpuBase } from '../../mm/sync/waitQueue.ts';

/** Lower half of a head word: pfn + 1; the rest is a tag (mm/zone/perCpuPages.ts). */
const PFN_MASK = 0xffff;

/** Word of a per-CPU list's head. */
const headOf = (cpu: Cpu, owner: number, zone: number, type: number): number =>
  cpuBase(cpu, owner) + cpu.layout.cpuPcpHead + zone * MIGRATE_PCPTYPES + type;

/** Whether a per-CPU list leads nowhere. */
export const isPcpListEmpty = (cpu: Cpu, owner: number, zone: number, type: number): boolean =>
  (cpu.mem[headOf(cpu, owner, zone, type)]! & PFN_MASK) === 0;

/** Pages of a per-CPU list from its top, and why it can't be followed further, if so. */
export function followPcpList(
  cpu: Cpu,
  owner: number,
  zone: number,
  type: number,
): { pages: readonly number[]; fault: string | undefined } {
  let entry = cpu.mem[headOf(cpu, owner, zone, type)]! & PFN_MASK;
  const pages: number[] = [];
  while (entry !== 0) {
    const pfn = entry - 1;
    if (pfn >= cpu.layout.frames) return { pages, fault: `leads to page[${pfn}], which does not exist` };
    if (pages.includes(pfn)) return { pages, fault: `runs in a circle, back to page[${pfn}]` };
    pages.push(pfn);
    entry = cpu.mem[pageAt(cpu, pfn) + PAGE_LRU]! & PFN_MASK;
  }
  return { pages, fault: undefined };
}
