import { LOCK_CLASSES, lockClassNames } from '../mm/machine/lockClass.js';
import { orderCycles } from './orderCycles.js';
/**
 * I15: the order in which locks were taken has no cycle. Every edge was seen by itself at some time, which
 * is enough: a deadlock needs no more than that they meet (Documentation/locking/lockdep-design.rst).
 */
export function lockOrderFindings(machine, siteName = () => undefined, phase = 'quiescent') {
  const { shadow, shadowLayout } = machine;
  if (!hasInversion(machine)) return [];
  const from = (cell) => shadow[shadowLayout.orderFrom.base + cell] - 1;
  const to = (cell) => shadow[shadowLayout.orderTo.base + cell] - 1;
  const place = (site) => (site > 0 ? (siteName(site) ?? `call site ${site}`) : 'an unknown place');
  return orderCycles(LOCK_CLASSES, (a, b) => from(a * LOCK_CLASSES + b) >= 0).map((cycle) => {
    const names = [...cycle, cycle[0]].map((lockClass) => lockClassNames[lockClass]).join(' -> ');
    const edges = cycle.map((a, i) => ({ a, b: cycle[(i + 1) % cycle.length] }));
    const site = to(edges[0].a * LOCK_CLASSES + edges[0].b);
    const position = site > 0 ? siteName(site) : undefined;
    return {
      oracle: 'I15',
      title: cycle.length === 1 ? `two locks of one class at once: ${names}` : `locks taken in a circle: ${names}`,
      object: names,
      ...(position !== undefined && { site: position }),
      phase,
      details: edges.map(({ a, b }) => {
        const cell = a * LOCK_CLASSES + b;
        const held = `${lockClassNames[a]}, taken at ${place(from(cell))}, was held`;
        return `${held} when ${lockClassNames[b]} was wanted at ${place(to(cell))}`;
      }),
    };
  });
}
/** Every order in which locks of two classes were taken; two locks of one class, taken in an order that is safe, are none. */
export function lockOrders({ shadow, shadowLayout }) {
  const orders = [];
  for (let cell = 0; cell < LOCK_CLASSES * LOCK_CLASSES; cell++) {
    const fromSite = shadow[shadowLayout.orderFrom.base + cell] - 1;
    if (fromSite < 0) continue;
    const from = lockClassNames[Math.floor(cell / LOCK_CLASSES)];
    const to = lockClassNames[cell % LOCK_CLASSES];
    orders.push({ from, to, fromSite, toSite: shadow[shadowLayout.orderTo.base + cell] - 1 });
  }
  return orders;
}
/** Whether a lock was wanted under one of its own class, or of one that comes behind it: no circle is without that. */
function hasInversion({ shadow, shadowLayout }) {
  for (let a = 0; a < LOCK_CLASSES; a++) {
    for (let b = 0; b <= a; b++) if (shadow[shadowLayout.orderFrom.base + a * LOCK_CLASSES + b] !== 0) return true;
  }
  return false;
}
//# sourceMappingURL=lockOrder.js.map
