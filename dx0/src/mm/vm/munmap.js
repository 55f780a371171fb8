import { EFAULT, EINVAL } from '../machine/errno.js';
import { munlockRange } from '../mlock/munlockRange.js';
import { downWrite, upWrite } from '../sync/rwSem.js';
import { isAlive, setVmaFlags, setVmaMapped, VMA_HUGETLB, VMA_MAPPED, vmaFlags } from './addressSpace.js';
import { hugeOffset, isHugeRange } from './pmd.js';
import { zapRange } from './zapRange.js';
/**
 * munmap of `count` virtual pages. 0; -EFAULT when the address space is gone; -EINVAL when the range cuts a huge page
 * of the hugetlb pool.
 */
export function munmap(cpu, mm, start, count) {
  downWrite(cpu, cpu.locks.mmap[mm]);
  const result = unmap(cpu, mm, start, start + count);
  upWrite(cpu, cpu.locks.mmap[mm]);
  return result;
}
function unmap(cpu, mm, start, end) {
  if (!isAlive(cpu, mm)) return -EFAULT;
  if (cutsHugetlb(cpu, mm, start) || cutsHugetlb(cpu, mm, end)) return -EINVAL;
  munlockRange(cpu, mm, start, end);
  for (let vpage = start; vpage < end; vpage++) setVmaMapped(cpu, mm, vpage, false);
  zapRange(cpu, mm, start, end);
  return 0;
}
/** mmap of `count` virtual pages, which are populated by faults. 0, -EFAULT or -EINVAL as munmap. */
export function mmap(cpu, mm, start, count) {
  downWrite(cpu, cpu.locks.mmap[mm]);
  const result = !isAlive(cpu, mm)
    ? -EFAULT
    : cutsHugetlb(cpu, mm, start) || cutsHugetlb(cpu, mm, start + count)
      ? -EINVAL
      : 0;
  if (result === 0) {
    for (let vpage = start; vpage < start + count; vpage++) {
      // What is mapped stays as it is: with something else there, the entries below would not fit.
      if (vmaFlags(cpu, mm, vpage) === 0) setVmaMapped(cpu, mm, vpage, true);
    }
  }
  upWrite(cpu, cpu.locks.mmap[mm]);
  return result;
}
/**
 * mmap with MAP_HUGETLB and MAP_FIXED of a huge range, in place of what is mapped there. 0, -EFAULT when the address
 * space is gone, or -EINVAL when the range is none.
 */
export function mmapHugetlb(cpu, mm, start) {
  if (!isHugeRange(cpu, start) || hugeOffset(cpu, start) !== 0) return -EINVAL;
  const end = start + (1 << cpu.config.pageblockOrder);
  downWrite(cpu, cpu.locks.mmap[mm]);
  const result = unmap(cpu, mm, start, end);
  if (result === 0) {
    for (let vpage = start; vpage < end; vpage++) setVmaFlags(cpu, mm, vpage, VMA_MAPPED | VMA_HUGETLB);
  }
  upWrite(cpu, cpu.locks.mmap[mm]);
  return result;
}
/** Whether a border between areas at a virtual page would be in the middle of a hugetlb page. */
const cutsHugetlb = (cpu, mm, vpage) =>
  isHugeRange(cpu, vpage) && hugeOffset(cpu, vpage) !== 0 && (vmaFlags(cpu, mm, vpage) & VMA_HUGETLB) !== 0;
//# sourceMappingURL=munmap.js.map
