/** States of an address space. */
export const MM_DEAD = 0;
export const MM_ALIVE = 1;
/** Being built by the CPU that claimed it, or torn down. */
export const MM_CLAIMED = 2;
/** First word of an address space. */
export const mmAt = (cpu, mm) => cpu.mms + mm * cpu.mmWords;
export const mmState = (cpu, mm) => Atomics.load(cpu.mem, mmAt(cpu, mm) + cpu.layout.mmState);
export const isAlive = (cpu, mm) => mmState(cpu, mm) === MM_ALIVE;
/** From one state to another, by one CPU only. */
export const changeMmState = (cpu, mm, from, to) =>
  Atomics.compareExchange(cpu.mem, mmAt(cpu, mm) + cpu.layout.mmState, from, to) === from;
const usersAddress = (cpu, mm) => mmAt(cpu, mm) + cpu.layout.mmUsers;
/** mm_users when an address space comes to life. */
export function setMmUsers(cpu, mm, users) {
  Atomics.store(cpu.mem, usersAddress(cpu, mm), users);
}
/** mmget_not_zero: keeps an address space from being torn down; false when it is gone. */
export function mmgetNotZero(cpu, mm) {
  for (;;) {
    const users = Atomics.load(cpu.mem, usersAddress(cpu, mm));
    if (users <= 0) return false;
    if (Atomics.compareExchange(cpu.mem, usersAddress(cpu, mm), users, users + 1) === users) return true;
  }
}
/** Drops a user; true when it was the last. */
export const putMmUser = (cpu, mm) => Atomics.sub(cpu.mem, usersAddress(cpu, mm), 1) === 1;
/** The anon_vma of an address space, shared by all that were forked from one. */
export const mmAnonVma = (cpu, mm) => cpu.mem[mmAt(cpu, mm) + cpu.layout.mmAnonVma];
export function setMmAnonVma(cpu, mm, anonVma) {
  cpu.mem[mmAt(cpu, mm) + cpu.layout.mmAnonVma] = anonVma;
}
/** mm->write_protect_seq: odd while a fork takes write permissions away. */
export const writeProtectSeq = (cpu, mm) => Atomics.load(cpu.mem, mmAt(cpu, mm) + cpu.layout.mmWriteProtectSeq);
export function bumpWriteProtectSeq(cpu, mm) {
  Atomics.add(cpu.mem, mmAt(cpu, mm) + cpu.layout.mmWriteProtectSeq, 1);
}
const vmaAddress = (cpu, mm, vpage) => mmAt(cpu, mm) + cpu.layout.mmVma + vpage;
/** What an area is: mapped, with huge pages where they fit (VM_HUGEPAGE), of the hugetlb pool (VM_HUGETLB). */
export const VMA_MAPPED = 1;
export const VMA_HUGEPAGE = 2;
export const VMA_HUGETLB = 4;
/** Its pages stay in memory (VM_LOCKED); a child does not inherit that. */
export const VMA_LOCKED = 8;
/** The kind of area at a virtual page, 0 when nothing is mapped; stable under the mmap_lock. */
export const vmaFlags = (cpu, mm, vpage) => Atomics.load(cpu.mem, vmaAddress(cpu, mm, vpage));
/** Whether an area is mapped at a virtual page; stable under the mmap_lock. */
export const vmaMapped = (cpu, mm, vpage) => vmaFlags(cpu, mm, vpage) !== 0;
export function setVmaFlags(cpu, mm, vpage, flags) {
  Atomics.store(cpu.mem, vmaAddress(cpu, mm, vpage), flags);
}
/** Maps an area as a program gets one that asks for nothing special, or unmaps it. */
export function setVmaMapped(cpu, mm, vpage, mapped) {
  const flags = cpu.config.thp === 'on' ? VMA_MAPPED | VMA_HUGEPAGE : VMA_MAPPED;
  Atomics.store(cpu.mem, vmaAddress(cpu, mm, vpage), mapped ? flags : 0);
}
/** Virtual pages come in this order: anonymous ones, then those of each file. */
export const isAnonVpage = (cpu, vpage) => vpage < cpu.config.anonPages;
export const vpageFile = (cpu, vpage) => ((vpage - cpu.config.anonPages) / cpu.config.filePages) | 0;
export const vpageFileIndex = (cpu, vpage) => (vpage - cpu.config.anonPages) % cpu.config.filePages;
export const fileVpage = (cpu, file, index) => cpu.config.anonPages + file * cpu.config.filePages + index;
//# sourceMappingURL=addressSpace.js.map
