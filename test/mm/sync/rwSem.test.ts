import { expect, test } from 'vitest';
import { Bug } from '../../../src/mm/debug/bug.ts';
import { downRead, downReadTry, downWrite, upRead, upWrite } from '../../../src/mm/sync/rwSem.ts';
import { prepareToWait } from '../../../src/mm/sync/waitQueue.ts';
import { spinLock, spinUnlock } from '../../../src/mm/sync/spinLock.ts';
import { bootCpu, bugOf, cpuOf, interrupted } from '../machine.ts';

const setUp = () => {
  const cpu = bootCpu({ cpus: 3 });
  return { cpu, one: cpuOf(cpu.machine, 1), two: cpuOf(cpu.machine, 2), lock: cpu.locks.mmap[0]! };
};

test('many read', () => {
  const { cpu, one, two, lock } = setUp();
  downRead(cpu, lock);
  downRead(one, lock);
  expect(downReadTry(two, lock)).toBe(true);
  expect(cpu.mem[lock.address]).toBe(3);
  for (const reader of [one, cpu, two]) upRead(reader, lock);
  expect(cpu.mem[lock.address]).toBe(0);
});

test('a writer is alone', () => {
  const { cpu, one, lock } = setUp();
  downWrite(cpu, lock);
  expect(cpu.mem[lock.address]).toBe(-1);
  expect(downReadTry(one, lock)).toBe(false);
  expect(cpu.mem[lock.address]).toBe(-1);
  upWrite(cpu, lock);
  expect(downReadTry(one, lock)).toBe(true);
});

test('a reader that comes while somebody waits does not pass him', () => {
  const { cpu, one, two, lock } = setUp();
  downRead(cpu, lock);
  prepareToWait(one, lock.address + 1);
  expect(downReadTry(two, lock)).toBe(false);
  upRead(cpu, lock);
  // The last reader woke the waiter and took it off the queue.
  expect(cpu.mem[lock.address + 1]).toBe(0);
  expect(downReadTry(two, lock)).toBe(true);
});

test('a waiting writer goes on when the last reader leaves', () => {
  const { cpu, one, lock } = setUp();
  downRead(cpu, lock);
  downWrite({ ...one, ioInterrupt: () => upRead(cpu, lock) }, lock);
  expect(cpu.mem[lock.address]).toBe(-1);
  expect(cpu.mem[lock.address + 1]).toBe(0);
  upWrite(one, lock);
});

test('a waiting reader goes on when the writer leaves', () => {
  const { cpu, one, lock } = setUp();
  downWrite(cpu, lock);
  downRead({ ...one, ioInterrupt: () => upWrite(cpu, lock) }, lock);
  expect(cpu.mem[lock.address]).toBe(1);
  upRead(one, lock);
});

test('neither mode can be taken twice by a CPU', () => {
  const { cpu, lock } = setUp();
  downRead(cpu, lock);
  expect(bugOf(cpu, () => downRead(cpu, lock))).toMatchObject({ bug: Bug.LockRecursion });
  expect(bugOf(cpu, () => downWrite(cpu, lock))).toMatchObject({ bug: Bug.LockRecursion });
});

test('a release by a CPU that does not hold it is refused', () => {
  const { cpu, one, lock } = setUp();
  expect(bugOf(cpu, () => upRead(cpu, lock))).toMatchObject({ bug: Bug.UnlockNotOwner });
  downWrite(cpu, lock);
  expect(bugOf(one, () => upWrite(one, lock))).toMatchObject({ bug: Bug.UnlockNotOwner });
  expect(cpu.mem[lock.address]).toBe(-1);
});

test('it may not be waited for under a spinlock', () => {
  const { cpu, lock } = setUp();
  spinLock(cpu, cpu.locks.zone[0]!);
  expect(bugOf(cpu, () => downRead(cpu, lock))).toMatchObject({ bug: Bug.SleepInAtomic, object: lock.address });
  expect(bugOf(cpu, () => downWrite(cpu, lock))).toMatchObject({ bug: Bug.SleepInAtomic });
  expect(cpu.mem[lock.address]).toBe(0);
  spinUnlock(cpu, cpu.locks.zone[0]!);
  expect(bugOf(cpu, () => downWrite(cpu, lock))).toBeUndefined();
});

test.each([
  ['reader', downRead, 1],
  ['writer', downWrite, -1],
] as const)('a %s does not wait for a release that came before it was in the queue', (_, down, count) => {
  const { cpu, one, lock } = setUp();
  downWrite(one, lock);
  let released = false;
  const release = (): void => {
    if (!released) upWrite(one, lock);
    released = true;
  };
  down(interrupted(cpu, release), lock);
  expect([cpu.mem[lock.address], cpu.mem[lock.address + 1]]).toEqual([count, 0]);
});
