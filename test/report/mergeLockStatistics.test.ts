import { expect, test } from 'vitest';
import { mergeLockStatistics } from '../../src/report/mergeLockStatistics.ts';
import { locks } from './sample.ts';

test('one part stays as it is', () => expect(mergeLockStatistics([locks])).toEqual(locks));

test('nothing stays nothing', () => expect(mergeLockStatistics([[], []])).toEqual([]));

test('counts and totals add up, maxima stay maxima, sites are merged by name', () => {
  const page = locks[0]!;
  const other = {
    ...page,
    waitMax: 5_000_000,
    waitP99: 7,
    sites: [{ site: 'src/mm/fault.ts:9', acquisitions: 1, contended: 1, waitTotal: 90_000_000, waitMax: 5_000_000 }],
  };
  const [merged] = mergeLockStatistics([[page], [other]]);
  expect(merged).toMatchObject({
    acquisitions: 2 * page.acquisitions,
    contended: 2 * page.contended,
    waitTotal: 2 * page.waitTotal,
    waitMax: 5_000_000,
    waitP99: page.waitP99,
    holdSamples: 2 * page.holdSamples,
  });
  expect(merged!.sites).toEqual([
    { site: 'src/mm/fault.ts:9', acquisitions: 234_568, contended: 22, waitTotal: 90_600_000, waitMax: 5_000_000 },
    page.sites[0],
  ]);
});

test('histograms add up bucket by bucket, if all are known', () => {
  const [page] = locks;
  const long = { ...page!, waitHistogram: [1, 2, 3] };
  const [merged] = mergeLockStatistics([[long], [{ ...page!, waitHistogram: [0, 5] }]]);
  expect(merged!.waitHistogram).toEqual([1, 7, 3]);
  expect(mergeLockStatistics([[long], [page!]])[0]).not.toHaveProperty('waitHistogram');
});
