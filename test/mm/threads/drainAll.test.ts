import { expect, test } from 'vitest';
import { lruAddDrain } from '../../../src/mm/lru/lruBatch.ts';
import { auditFree, audit } from '../audit.ts';
import { cpuOf } from '../machine.ts';
import { runThreads } from './runThreads.ts';

test.each([2, 4])('%i CPUs drain one another: everything is flushed, and nobody waits for ever', async (threads) => {
  const { cpu } = await runThreads('./drainAll.mjs', { threads, rounds: 1500 });
  for (let id = 0; id < threads; id++) lruAddDrain(cpuOf(cpu.machine, id));
  expect(audit(cpu)).toEqual([]);
  expect(auditFree(cpu).places.size).toBe(cpu.layout.frames);
  expect([cpu.mem[cpu.layout.drainMutex], cpu.mem[cpu.layout.drainMutex + 1]]).toEqual([0, 0]);
});
