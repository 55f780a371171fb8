import { isAllocated } from '../../mm/debug/frameState.ts';
import { mmState, MM_ALIVE, MM_DEAD, vmaMapped } from '../../mm/vm/addressSpace.ts';
import { ptePfn, pteType } from '../../mm/vm/pte.ts';
import type { PageTableEntry } from '../view/pageTableSurvey.ts';
import type { Check } from './check.ts';
import { recordName } from '../recordName.ts';

/**
 * I16: entries stand only where something is mapped, in living address spaces, and lead to pages in
 * use. I17: no migration is under way, so no migration entry is left.
 */
export const checkPageTables: Check = ({ cpu, tables }, report) => {
  const { layout, config, mem } = cpu;
  for (let mm = 0; mm < config.mms; mm++) {
    const state = mmState(cpu, mm);
    const users = mem[layout.mm.base + mm * layout.mm.stride + layout.mmUsers]!;
    if (state !== MM_ALIVE && state !== MM_DEAD) {
      report(
        'I16',
        `${recordName(cpu.layout.mm, mm)}`,
        `${recordName(cpu.layout.mm, mm)} is half built or half torn down (state ${state}) though no CPU runs`,
      );
    } else if (state === MM_ALIVE ? users < 1 : users !== 0) {
      report(
        'I16',
        `${recordName(cpu.layout.mm, mm)}.users`,
        `${recordName(cpu.layout.mm, mm)} is ${state === MM_ALIVE ? 'alive' : 'dead'} and has ${users} users`,
      );
    }
  }
  const standsRightly = ({ mm, vpage }: PageTableEntry): boolean => {
    const entry = `${recordName(cpu.layout.mm, mm)}.pte[${vpage}]`;
    if (mmState(cpu, mm) === MM_DEAD)
      report('I16', entry, `${entry} is not empty, but ${recordName(cpu.layout.mm, mm)} is dead`);
    else if (!vmaMapped(cpu, mm, vpage)) report('I16', entry, `${entry} is not empty, but nothing is mapped there`);
    else return true;
    return false;
  };
  for (const entry of tables.present) {
    const name = `mm[${entry.mm}].pte[${entry.vpage}]`;
    const pfn = ptePfn(entry.pte);
    standsRightly(entry);
    if (pteType(entry.pte) === 0)
      report('I16', name, `${name} is 0x${(entry.pte >>> 0).toString(16)}, no kind of entry`);
    else if (pfn >= layout.frames) report('I16', name, `${name} maps page[${pfn}], which does not exist`);
    else if (!isAllocated(cpu, pfn)) report('I16', name, `${name} maps page[${pfn}], which is free`);
  }
  for (const entry of tables.swap) {
    const slot = ptePfn(entry.pte);
    const name = `mm[${entry.mm}].pte[${entry.vpage}]`;
    standsRightly(entry);
    if (slot >= config.swapSlots) report('I16', name, `${name} refers to swap slot ${slot}, which does not exist`);
  }
  for (const { mm, vpage, pte } of tables.migration) {
    const name = `${recordName(cpu.layout.mm, mm)}.pte[${vpage}]`;
    report('I17', name, `${name} is a migration entry for page[${ptePfn(pte)}] though no migration runs`);
  }
};
