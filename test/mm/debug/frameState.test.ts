import { expect, test } from 'vitest';
import { Bug } from '../../../src/mm/debug/bug.ts';
import { isAllocated, noteAllocated, noteFreed } from '../../../src/mm/debug/frameState.ts';
import { bootCpu, bugOf } from '../machine.ts';

test('a frame is handed out and taken back in turn', () => {
  const cpu = bootCpu();
  noteAllocated(cpu, 4);
  expect(isAllocated(cpu, 4)).toBe(true);
  expect(bugOf(cpu, () => noteAllocated(cpu, 4))).toMatchObject({ bug: Bug.AllocInUse, object: 4 });
  noteFreed(cpu, 4);
  expect(isAllocated(cpu, 4)).toBe(false);
  expect(bugOf(cpu, () => noteFreed(cpu, 4))).toMatchObject({ bug: Bug.DoubleFree, object: 4 });
});
