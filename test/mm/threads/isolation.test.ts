import { describe, expect, test } from 'vitest';
import { audit, auditFree } from '../audit.ts';
import { runThreads } from './runThreads.ts';

describe.each(['old', 'modern'] as const)('%s protocol', (isolation) => {
  test.each([2, 4])('%i CPUs: a page has one owner, and every list is in order', async (threads) => {
    const { cpu } = await runThreads('./isolation.mjs', { threads, rounds: 3000, config: { isolation } });
    expect(audit(cpu)).toEqual([]);
    expect(auditFree(cpu).places.size).toBe(cpu.layout.frames);
  });
});
