/**
 * Adds up the statistics of several scenarios by class, in the order that the parts agree on. The merged p99 is the
 * largest of the parts: an upper bound.
 */
export function mergeLockStatistics(parts) {
  const order = commonOrder(parts.map((rows) => rows.map(({ lockClass }) => lockClass)));
  const inOrder = parts.flat().toSorted((a, b) => order.indexOf(a.lockClass) - order.indexOf(b.lockClass));
  return groups(inOrder, ({ lockClass }) => lockClass).map((same) => ({
    ...sums(same),
    lockClass: same[0].lockClass,
    waitP99: Math.max(...same.map(({ waitP99 }) => waitP99)),
    ...histogramOf(same.map(({ waitHistogram }) => waitHistogram)),
    holdTotal: total(same, 'holdTotal'),
    holdMax: Math.max(...same.map(({ holdMax }) => holdMax)),
    holdSamples: total(same, 'holdSamples'),
    sites: groups(
      same.flatMap(({ sites }) => sites),
      ({ site }) => site,
    )
      .map((sites) => ({ ...sums(sites), site: sites[0].site }))
      .toSorted((a, b) => b.waitTotal - a.waitTotal),
  }));
}
/** Joins sequences that leave out different members of one order: a new member goes ahead of its successor. */
function commonOrder(parts) {
  const order = [];
  for (const part of parts) {
    let before = order.length;
    for (const name of part.toReversed()) {
      if (!order.includes(name)) order.splice(before, 0, name);
      before = order.indexOf(name);
    }
  }
  return order;
}
const sums = (parts) => ({
  acquisitions: total(parts, 'acquisitions'),
  contended: total(parts, 'contended'),
  waitTotal: total(parts, 'waitTotal'),
  waitMax: Math.max(...parts.map(({ waitMax }) => waitMax)),
});
/** Histograms added up; nothing when one of them is not known. */
function histogramOf(parts) {
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length) return {};
  const buckets = Math.max(...known.map(({ length }) => length));
  return {
    waitHistogram: Array.from({ length: buckets }, (_, b) => known.reduce((sum, part) => sum + (part[b] ?? 0), 0)),
  };
}
const total = (parts, key) => parts.reduce((sum, part) => sum + part[key], 0);
function groups(items, keyOf) {
  const byKey = new Map();
  for (const item of items) {
    const same = byKey.get(keyOf(item));
    if (same) same.push(item);
    else byKey.set(keyOf(item), [item]);
  }
  return [...byKey.values()];
}
//# sourceMappingURL=mergeLockStatistics.js.map
