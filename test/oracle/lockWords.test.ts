import { expect, test } from 'vitest';
import { lockWords } from '../../src/oracle/lockWords.ts';
import { machineAddressName } from '../../src/oracle/machineAddressName.ts';
import { createWorkload } from './workload.ts';

test('every spinlock and semaphore has a word and a name, page locks have not', () => {
  const { machine } = createWorkload({ cpus: 2, nodes: 2, mms: 3, files: 2 });
  const words = lockWords(machine);
  expect([...words.values()]).toEqual(expect.arrayContaining(['mm[2].mmapLock', 'node[1].lruLock', 'swap.xaLock']));
  expect(new Set(words.values()).size).toBe(words.size);
  expect([...words.values()].filter((name) => name.startsWith('page'))).toEqual([]);
  for (const [address, name] of words) {
    expect([`${name}.value`, `${name}.count`]).toContain(machineAddressName(machine, address));
  }
});
