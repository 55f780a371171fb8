import { expect, test } from 'vitest';
import { Bug } from '../../../src/mm/debug/bug.ts';
import { kfree, kmalloc, REDZONE } from '../../../src/mm/slab/kmalloc.ts';
import { spinLock, spinUnlock } from '../../../src/mm/sync/spinLock.ts';
import { bootCpu, bugOf } from '../machine.ts';

test('objects are zeroed, apart, and come back', () => {
  const cpu = bootCpu({ slabObjects: 3 });
  const objects = [kmalloc(cpu, 3), kmalloc(cpu, 4), kmalloc(cpu, 1)];
  expect(new Set(objects).size).toBe(3);
  for (const object of objects) expect(cpu.mem[object]).toBe(0);
  expect(kmalloc(cpu, 4)).toBe(0);
  cpu.mem[objects[1]!] = 7;
  kfree(cpu, objects[1]!);
  expect(kmalloc(cpu, 2)).toBe(objects[1]);
  expect(cpu.mem[objects[1]!]).toBe(0);
});

test('an object of many words is of the larger size, one of too many there is not', () => {
  const cpu = bootCpu({ slabObjects: 1 });
  expect(kmalloc(cpu, 4)).toBeGreaterThan(0);
  expect(kmalloc(cpu, 4)).toBe(0);
  expect(kmalloc(cpu, 5)).toBeGreaterThan(0);
  expect(kmalloc(cpu, 9)).toBe(0);
});

test('I43: a write beyond the words that were asked for is found when the object is freed', () => {
  const cpu = bootCpu({ slabObjects: 2 });
  const object = kmalloc(cpu, 2);
  expect(cpu.mem[object + 2]).toBe(REDZONE);
  cpu.mem[object + 2] = 1;
  expect(bugOf(cpu, () => kfree(cpu, object))).toMatchObject({ bug: Bug.SlabRedzone, object, a: 2 });
});

test('I43: so is a write on the word behind a full object, and a second free', () => {
  const cpu = bootCpu({ slabObjects: 2 });
  const object = kmalloc(cpu, 4);
  cpu.mem[object + 4] = 0;
  expect(bugOf(cpu, () => kfree(cpu, object))?.bug).toBe(Bug.SlabRedzone);
  const fine = kmalloc(cpu, 4);
  kfree(cpu, fine);
  expect(bugOf(cpu, () => kfree(cpu, fine))?.bug).toBe(Bug.SlabDoubleFree);
});

test('I15: an allocation may sleep, so not under a spinlock', () => {
  const cpu = bootCpu({ slabObjects: 2 });
  spinLock(cpu, cpu.locks.zone[0]!);
  expect(bugOf(cpu, () => kmalloc(cpu, 4))?.bug).toBe(Bug.SleepInAtomic);
  spinUnlock(cpu, cpu.locks.zone[0]!);
});

test('a machine without small objects has none', () => {
  expect(kmalloc(bootCpu(), 4)).toBe(0);
});
