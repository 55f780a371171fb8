import { isSpinClass } from '../../mm/machine/lockClass.js';
import { lockName } from '../lockName.js';
/** Every lock but the page locks, which are bits of the pages' flags. */
export function namedLocks(cpu) {
  const {
    hotplug,
    memoryFailure,
    drain,
    mmap,
    immap,
    anon,
    ptl,
    swap,
    swapXa,
    xa,
    hugetlb,
    lru,
    zone,
    waitQueue,
    ...rest
  } = cpu.locks;
  const all = [
    hotplug,
    memoryFailure,
    drain,
    ...mmap,
    ...immap,
    ...anon,
    ...ptl.flat(),
    swap,
    swapXa,
    ...xa,
    hugetlb,
    ...lru,
    ...rest.pinSystem,
    ...rest.pinTree,
    ...rest.pinDriver,
    ...rest.balloon,
    ...rest.zs,
    ...rest.slab,
    ...zone,
    ...waitQueue,
  ];
  return all.map((lock) => ({ lock, name: lockName(cpu.machine, lock.address), spin: isSpinClass(lock.lockClass) }));
}
//# sourceMappingURL=namedLocks.js.map
