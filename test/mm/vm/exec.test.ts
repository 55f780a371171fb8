import { expect, test } from 'vitest';
import { EAGAIN } from '../../../src/mm/machine/errno.ts';
import { lruAddDrain } from '../../../src/mm/lru/lruBatch.ts';
import { shrinkNode } from '../../../src/mm/reclaim/shrinkNode.ts';
import { completeWrites } from '../../../src/mm/block/blockDevice.ts';
import { truncatePage } from '../../../src/mm/cache/truncate.ts';
import { anonMapping, fileMapping } from '../../../src/mm/page/mapping.ts';
import { isAlive, mmAnonVma, mmgetNotZero } from '../../../src/mm/vm/addressSpace.ts';
import { execMm, exitMm, mmput } from '../../../src/mm/vm/exec.ts';
import { fork } from '../../../src/mm/vm/fork.ts';
import { rmapCount } from '../../../src/mm/vm/rmap.ts';
import { readUser, writeUser } from '../../../src/mm/vm/userAccess.ts';
import { audit, auditFree } from '../audit.ts';
import { bootCpu } from '../machine.ts';
import { bootMm, FILE_VPAGE } from './userMemory.ts';

test('a new address space is empty, and only a dead one can become new', () => {
  const cpu = bootCpu();
  expect([execMm(cpu, 1), isAlive(cpu, 1), readUser(cpu, 1, 0)]).toEqual([0, true, 0]);
  expect(execMm(cpu, 1)).toBe(-EAGAIN);
});

test('each has an anon_vma of its own, which a child shares', () => {
  const cpu = bootCpu();
  execMm(cpu, 0);
  execMm(cpu, 1);
  fork(cpu, 0, 2);
  expect([0, 1, 2].map((mm) => mmAnonVma(cpu, mm))).toEqual([0, 1, 0]);
  exitMm(cpu, 0);
  execMm(cpu, 0);
  // That of the dead parent is still its child's.
  expect(mmAnonVma(cpu, 0)).toBe(2);
  expect([0, 1, 2].map((id) => rmapCount(cpu, anonMapping(id)))).toEqual([1, 1, 1]);
  expect(rmapCount(cpu, fileMapping(0))).toBe(3);
});

test('exit frees everything that is its own', () => {
  const cpu = bootMm();
  for (let vpage = 0; vpage < cpu.layout.vpages; vpage++) writeUser(cpu, 0, vpage, vpage + 1);
  fork(cpu, 0, 1);
  exitMm(cpu, 0);
  expect(isAlive(cpu, 0)).toBe(false);
  expect([readUser(cpu, 1, 0), readUser(cpu, 1, FILE_VPAGE)]).toEqual([1, FILE_VPAGE + 1]);
  exitMm(cpu, 1);
  for (let index = 0; index < cpu.config.filePages; index++) truncatePage(cpu, 0, index);
  lruAddDrain(cpu);
  expect(auditFree(cpu).places.size).toBe(cpu.layout.frames);
  expect(audit(cpu)).toEqual([]);
  expect(rmapCount(cpu, anonMapping(0)) + rmapCount(cpu, fileMapping(0))).toBe(0);
});

test('exit frees what is in swap, also while it is being written', () => {
  const cpu = bootMm();
  for (let vpage = 0; vpage < 4; vpage++) writeUser(cpu, 0, vpage, vpage + 1);
  lruAddDrain(cpu);
  shrinkNode(cpu, 0, 4);
  exitMm(cpu, 0);
  completeWrites(cpu);
  lruAddDrain(cpu);
  // Pages under writeback could not leave the swap cache: reclaim finds them clean.
  shrinkNode(cpu, 0, 4);
  expect(auditFree(cpu).places.size).toBe(cpu.layout.frames);
  expect(audit(cpu)).toEqual([]);
});

test('who uses an address space keeps it', () => {
  const cpu = bootMm();
  writeUser(cpu, 0, 1, 5);
  expect(mmgetNotZero(cpu, 0)).toBe(true);
  exitMm(cpu, 0);
  expect([isAlive(cpu, 0), readUser(cpu, 0, 1)]).toEqual([true, 5]);
  mmput(cpu, 0);
  expect([isAlive(cpu, 0), mmgetNotZero(cpu, 0)]).toEqual([false, false]);
});
