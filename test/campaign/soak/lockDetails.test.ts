import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  joinedDetails,
  LockDetails,
  readLockDetails,
  withLockDetails,
} from '../../../src/campaign/soak/lockDetails.ts';
import type { NamedLockStatistics } from '../../../src/report/stressReport.ts';
import { temporaryFolder } from '../stressToys.ts';

/** Waits of some ns at a call site each. */
function statistics(lockClass: string, waits: readonly number[]): NamedLockStatistics {
  const waitTotal = waits.reduce((a, b) => a + b, 0);
  const waitMax = Math.max(...waits);
  const waitHistogram = Array<number>(20).fill(0);
  for (const wait of waits) waitHistogram[Math.floor(Math.log2(wait))]!++;
  const count = { acquisitions: waits.length, contended: waits.length };
  const sites = waits.map((wait, i) => ({
    site: `a.ts:${i}`,
    acquisitions: 1,
    contended: 1,
    waitTotal: wait,
    waitMax: wait,
  }));
  const holds = { holdTotal: 5, holdMax: 2, holdSamples: 1 };
  return { lockClass, ...count, waitTotal, waitMax, waitP99: waitMax, waitHistogram, ...holds, sites };
}

const soakLock = (lockClass: string) => ({ lockClass, acquisitions: 500, contended: 400, waitTotal: 9, waitMax: 8 });

test('what is kept of locks is added up, bounded, and read again by the same run only', () => {
  const path = join(temporaryFolder(), 'locks.json');
  const details = new LockDetails('run', path);
  for (let i = 0; i < 99; i++) details.add('storm', [statistics('outer', [4]), statistics('inner', [16])]);
  details.add('storm', [statistics('outer', [4, 1000])]);
  details.add('storm', [statistics('outer', Array<number>(30).fill(4))]);
  details.write(path);
  const again = new LockDetails('run', path);
  again.add('other', [statistics('inner', [16])]);
  const [outer, inner] = again.byScenario.get('storm')!;
  // 130 waits of 4 to 7 ns and one of 1000: the 99th percentile of 131 is the 130th.
  expect(outer).toMatchObject({ lockClass: 'outer', acquisitions: 131, waitP99: 8, waitMax: 1000, holdSamples: 101 });
  expect(outer!.waitHistogram!.slice(0, 10)).toEqual([0, 0, 130, 0, 0, 0, 0, 0, 0, 1]);
  expect(outer!.sites).toHaveLength(12);
  expect(outer!.sites[0]).toMatchObject({ site: 'a.ts:1', waitTotal: 1004, waitMax: 1000 });
  expect(inner).toMatchObject({ lockClass: 'inner', acquisitions: 99 });
  expect(readLockDetails(path, 'next')).toEqual(new Map());
  writeFileSync(path, readFileSync(path, 'utf8').replace('131', '132'));
  expect(readLockDetails(path, 'run')).toEqual(new Map());
});

test('counts are those of the journal, all else comes from the details, of all shards together, in lock order', () => {
  const shard = new Map([['storm', [statistics('outer', [4]), statistics('inner', [16])]]]);
  const details = joinedDetails([shard, shard, new Map()]);
  const scenario = { name: 'storm', locks: [soakLock('inner'), soakLock('outer'), soakLock('unknown')] };
  const { scenarios, locks } = withLockDetails([scenario as never], [soakLock('inner')], details);
  expect(scenarios[0]!.locks.map(({ lockClass }) => lockClass)).toEqual(['outer', 'inner', 'unknown']);
  expect(locks).toEqual([
    expect.objectContaining({
      ...soakLock('inner'),
      holdSamples: 2,
      sites: [expect.objectContaining({ waitTotal: 32 })],
    }),
  ]);
  expect(scenarios[0]!.locks[2]).toEqual(soakLock('unknown'));
});
