import { isAllocated } from '../../mm/debug/frameState.js';
import { mmState, MM_DEAD, vmaMapped } from '../../mm/vm/addressSpace.js';
import { ptePfn, pteType } from '../../mm/vm/pte.js';
import { recordName } from '../recordName.js';
import { pteName } from '../view/pteName.js';
/**
 * I16: entries stand only where something is mapped, in living address spaces, and lead to pages in
 * use. I17: no migration is under way, so no migration entry is left.
 */
export const checkPageTables = (view, report) => {
  const { cpu, tables } = view;
  for (const entry of tables.present) {
    checkPlace(view, report, entry);
    const { mm, vpage, pte, huge } = entry;
    const pfn = ptePfn(pte);
    if (pteType(pte) !== 0 && pfn < cpu.layout.frames && isAllocated(cpu, pfn)) continue;
    const name = pteName(cpu, mm, vpage, huge);
    if (pteType(pte) === 0) report('I16', name, `${name} is 0x${(pte >>> 0).toString(16)}, no kind of entry`);
    else if (pfn >= cpu.layout.frames) report('I16', name, `${name} maps page[${pfn}], which does not exist`);
    else report('I16', name, `${name} maps page[${pfn}], which is free`);
  }
  for (const entry of tables.swap) {
    checkPlace(view, report, entry);
    const slot = ptePfn(entry.pte);
    if (slot < cpu.config.swapSlots) continue;
    const name = pteName(cpu, entry.mm, entry.vpage, entry.huge);
    report('I16', name, `${name} refers to swap slot ${slot}, which does not exist`);
  }
  for (const { mm, vpage, pte, huge } of tables.migration) {
    const name = pteName(cpu, mm, vpage, huge);
    report('I17', name, `${name} is a migration entry for page[${ptePfn(pte)}] though no migration runs`);
  }
  for (const { mm, vpage } of tables.invalid) {
    const name = pteName(cpu, mm, vpage, true);
    report('I16', name, `${name} is invalid, half changed, though no CPU runs`);
  }
  for (const { mm, vpage } of tables.doubled) {
    const name = pteName(cpu, mm, vpage);
    report('I16', name, `${name} is not empty, but below ${pteName(cpu, mm, vpage, true)}, which is not empty either`);
  }
};
/** Whether anything may stand where an entry stands. */
function checkPlace({ cpu }, report, { mm, vpage, huge }) {
  const isDead = mmState(cpu, mm) === MM_DEAD;
  if (!isDead && vmaMapped(cpu, mm, vpage)) return;
  const name = pteName(cpu, mm, vpage, huge);
  if (isDead) report('I16', name, `${name} is not empty, but ${recordName(cpu.layout.mm, mm)} is dead`);
  else report('I16', name, `${name} is not empty, but nothing is mapped there`);
}
//# sourceMappingURL=checkPageTables.js.map
