import { SLAB_SIZES } from '../machine/pinLayout.js';
import { Bug } from '../debug/bug.js';
import { mightSleep } from '../debug/lockdep.js';
import { noteObjectAllocated, noteObjectFreed, objectSize } from '../debug/slabShadow.js';
import { vmBugOn } from '../debug/vmBugOn.js';
import { spinLock, spinUnlock } from '../sync/spinLock.js';
/** What stands behind an object's last word (SLUB's red zone): a write beyond its size is found when it is freed. */
export const REDZONE = 0x5ee1_c0de;
/** The size class of an object of so many words, -1 when it is too large. */
const sizeClass = (words) => SLAB_SIZES.findIndex((size) => size >= words);
/** The class of the object at an address. */
const classAt = (cpu, object) =>
  cpu.layout.pins.slabObjects.findIndex(({ base, stride, count }) => object >= base && object < base + stride * count);
/** The number of an object over all classes, as the shadow memory has it. */
export function objectNumber(cpu, object) {
  const kind = classAt(cpu, object);
  const { base, stride } = cpu.layout.pins.slabObjects[kind];
  return kind * cpu.config.slabObjects + (object - base) / stride;
}
/** Links all objects of a fresh machine to their free lists. */
export function bootSlab(cpu) {
  const { slabObjects, slabFree } = cpu.layout.pins;
  for (const [kind, { base, stride, count }] of slabObjects.entries()) {
    for (let i = 0; i < count; i++) cpu.mem[base + i * stride] = i + 1 < count ? base + (i + 1) * stride : 0;
    if (count > 0) cpu.mem[slabFree + kind] = base;
  }
}
/** kmalloc with GFP_KERNEL: zeroed words of the model's memory; may sleep. 0 when there are none. */
export function kmalloc(cpu, words, site = 0) {
  mightSleep(cpu, site);
  const kind = sizeClass(words);
  if (kind < 0 || cpu.config.slabObjects === 0) return 0;
  const { mem } = cpu;
  const free = cpu.layout.pins.slabFree + kind;
  spinLock(cpu, cpu.locks.slab[0]);
  const object = mem[free];
  if (object !== 0) mem[free] = mem[object];
  spinUnlock(cpu, cpu.locks.slab[0]);
  if (object === 0) return 0;
  noteObjectAllocated(cpu, objectNumber(cpu, object), words, site);
  mem.fill(0, object, object + words);
  mem.fill(REDZONE, object + words, object + SLAB_SIZES[kind] + 1);
  return object;
}
/** kfree; what was written beyond the object's size is found now. */
export function kfree(cpu, object) {
  const { mem } = cpu;
  const kind = classAt(cpu, object);
  const size = objectSize(cpu, objectNumber(cpu, object));
  vmBugOn(cpu, size === 0, Bug.SlabDoubleFree, object);
  vmBugOn(cpu, isOverrun(cpu, object, size), Bug.SlabRedzone, object, size);
  noteObjectFreed(cpu, objectNumber(cpu, object));
  const free = cpu.layout.pins.slabFree + kind;
  spinLock(cpu, cpu.locks.slab[0]);
  mem[object] = mem[free];
  mem[free] = object;
  spinUnlock(cpu, cpu.locks.slab[0]);
}
/** Whether anything stands behind the first `size` words of an object but its red zone. */
export function isOverrun(cpu, object, size) {
  const end = object + SLAB_SIZES[classAt(cpu, object)];
  for (let word = object + size; word <= end; word++) if (cpu.mem[word] !== REDZONE) return true;
  return false;
}
//# sourceMappingURL=kmalloc.js.map
