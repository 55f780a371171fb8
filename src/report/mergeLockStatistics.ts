import type { NamedLockSite, NamedLockStatistics } from './stressReport.ts';

/**
 * Adds up the statistics of several scenarios by class, in the order of first appearance. The merged p99 is the
 * largest of the parts: their histograms are gone, so it is an upper bound.
 */
export function mergeLockStatistics(parts: readonly (readonly NamedLockStatistics[])[]): NamedLockStatistics[] {
  return groups(parts.flat(), ({ lockClass }) => lockClass).map((same) => ({
    ...sums(same),
    lockClass: same[0]!.lockClass,
    waitP99: Math.max(...same.map(({ waitP99 }) => waitP99)),
    holdTotal: total(same, 'holdTotal'),
    holdMax: Math.max(...same.map(({ holdMax }) => holdMax)),
    holdSamples: total(same, 'holdSamples'),
    sites: groups(
      same.flatMap(({ sites }) => sites),
      ({ site }) => site,
    )
      .map((sites): NamedLockSite => ({ ...sums(sites), site: sites[0]!.site }))
      .toSorted((a, b) => b.waitTotal - a.waitTotal),
  }));
}

type Sums = Omit<NamedLockSite, 'site'>;

const sums = (parts: readonly Sums[]): Sums => ({
  acquisitions: total(parts, 'acquisitions'),
  contended: total(parts, 'contended'),
  waitTotal: total(parts, 'waitTotal'),
  waitMax: Math.max(...parts.map(({ waitMax }) => waitMax)),
});

const total = <Key extends string>(parts: readonly Readonly<Record<Key, number>>[], key: Key): number =>
  parts.reduce((sum, part) => sum + part[key], 0);

function groups<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const byKey = new Map<string, T[]>();
  for (const item of items) {
    const same = byKey.get(keyOf(item));
    if (same) same.push(item);
    else byKey.set(keyOf(item), [item]);
  }
  return [...byKey.values()];
}
