import { EAGAIN } from '../machine/errno.js';
import { anonMapping, fileMapping } from '../page/mapping.js';
import { munlockRange } from '../mlock/munlockRange.js';
import { downWrite, upWrite } from '../sync/rwSem.js';
import {
  changeMmState,
  MM_ALIVE,
  MM_CLAIMED,
  MM_DEAD,
  mmAnonVma,
  putMmUser,
  setMmAnonVma,
  setMmUsers,
  setVmaMapped,
} from './addressSpace.js';
import { rmapLink, rmapUnlink } from './rmap.js';
import { zapRange } from './zapRange.js';
/** A dead address space comes to life, empty, with an anon_vma of its own. 0 or -EAGAIN when it is not dead. */
export function execMm(cpu, mm) {
  if (!changeMmState(cpu, mm, MM_DEAD, MM_CLAIMED)) return -EAGAIN;
  let anonVma = 0;
  // There are as many as address spaces, and this one has none: one is empty.
  while (!rmapLink(cpu, anonMapping(anonVma), mm, true)) anonVma = (anonVma + 1) % cpu.config.mms;
  setMmAnonVma(cpu, mm, anonVma);
  for (let file = 0; file < cpu.config.files; file++) rmapLink(cpu, fileMapping(file), mm);
  for (let vpage = 0; vpage < cpu.layout.vpages; vpage++) setVmaMapped(cpu, mm, vpage, true);
  setMmUsers(cpu, mm, 1);
  changeMmState(cpu, mm, MM_CLAIMED, MM_ALIVE);
  return 0;
}
/** mmput: drops a user of an address space; with the last one it is torn down. */
export function mmput(cpu, mm) {
  if (putMmUser(cpu, mm)) exitMmap(cpu, mm);
}
/** exit_mmap: unmaps everything and leaves the reverse mappings. Nobody uses the address space any more. */
function exitMmap(cpu, mm) {
  downWrite(cpu, cpu.locks.mmap[mm]);
  changeMmState(cpu, mm, MM_ALIVE, MM_CLAIMED);
  munlockRange(cpu, mm, 0, cpu.layout.vpages);
  zapRange(cpu, mm, 0, cpu.layout.vpages);
  upWrite(cpu, cpu.locks.mmap[mm]);
  rmapUnlink(cpu, anonMapping(mmAnonVma(cpu, mm)), mm);
  for (let file = 0; file < cpu.config.files; file++) rmapUnlink(cpu, fileMapping(file), mm);
  changeMmState(cpu, mm, MM_CLAIMED, MM_DEAD);
}
/** The program of an address space ends: drops the user that execMm or fork left it with. */
export const exitMm = (cpu, mm) => mmput(cpu, mm);
//# sourceMappingURL=exec.js.map
