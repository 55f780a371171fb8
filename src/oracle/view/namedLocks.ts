import type { Cpu } from '../../mm/machine/cpu.ts';
import type { Lock } from '../../mm/machine/lockTable.ts';
import { isSpinClass } from '../../mm/machine/lockClass.ts';
import { lockName } from '../lockName.ts';

/** A lock with a word of its own. */
export interface NamedLock {
  readonly lock: Lock;
  readonly name: string;
  /** A spinlock; otherwise a semaphore. */
  readonly spin: boolean;
}

/** Every lock but the page locks, which are bits of the pages' flags. */
export function namedLocks(cpu: Cpu): NamedLock[] {
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
