import { expect, test } from 'vitest';
import { runThreads } from './runThreads.ts';

test.each([2, 4])('%i threads: writers are alone, no write and no wake-up is lost', async (threads) => {
  const { cpu, shared, results } = await runThreads('./rwSem.mjs', { threads, rounds: 4000 });
  const written = (results as number[]).reduce((sum, count) => sum + count, 0);
  expect([shared[0], shared[1], shared[2]]).toEqual([written, written, 0]);
  const { address } = cpu.locks.mmap[0]!;
  expect([cpu.mem[address], cpu.mem[address + 1]]).toEqual([0, 0]);
});
