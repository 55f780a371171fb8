/**
 * How often the locks of an execution were taken in each order, over all executions: those taken both ways first, then
 * those taken most often.
 *
 * @param about what the finding names: orders of locks in it count as well.
 */
export function lockOrderCounts(orders, changes, about) {
    const taken = new Set(changes.flatMap(({ lock, lockClass, isTaken }) => (isTaken ? [lock, lockClass] : [])));
    for (const name of about.split(' -> '))
        taken.add(name);
    const timesOf = (from, to) => orders.find(({ edge }) => edge.from === from && edge.to === to)?.executions ?? 0;
    return orders
        .filter(({ edge: { from, to } }) => from !== to && taken.has(from) && taken.has(to))
        .map(({ edge: { from, to } }) => ({
        first: from,
        second: to,
        times: timesOf(from, to),
        inverse: timesOf(to, from),
    }))
        .filter(({ first, second, times, inverse }) => times > inverse || (times === inverse && first < second))
        .toSorted((a, b) => b.inverse - a.inverse || b.times - a.times);
}
//# sourceMappingURL=lockOrderCounts.js.map