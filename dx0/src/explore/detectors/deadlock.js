import { cycleText, holdersOf, waiterText, waitCycle } from './waitGraph.js';
/** Oracle `deadlock`: CPUs wait for each other in a circle. Undefined: there is no circle. */
export function deadlockCycleFinding(waiters, naming) {
  const cycle = waitCycle(waiters);
  if (cycle === undefined) return undefined;
  const objects = cycle.map(({ waits }) => waits.object);
  // The same wherever the circle is entered.
  const first = objects.indexOf(objects.toSorted()[0]);
  const turned = [...cycle.slice(first), ...cycle.slice(0, first)];
  const site = naming.nameSite(turned[0].waits.site);
  const names = turned.map(({ waits }) => waits.object).join(', ');
  return {
    oracle: 'deadlock',
    title:
      cycle.length === 1
        ? `deadlock: CPU${cycle[0].cpu} waits for ${names}, which it holds itself`
        : `deadlock: ${cycle.length} CPUs wait for each other, for ${names}`,
    object: names,
    ...(site !== undefined && { site }),
    phase: 'running',
    details: [
      cycleText(turned, naming),
      ...waiters
        .filter((waiter) => !cycle.includes(waiter) && waiter.waits)
        .map((waiter) => waiterText(waiter, naming)),
    ],
  };
}
/**
 * Oracle `deadlock`, when CPUs wait without a circle: for locks held by CPUs that wait for something nobody holds, or
 * that have finished. Undefined: nobody waits.
 */
export function deadlockFinding(waiters, naming) {
  const waiting = waiters.filter(({ waits }) => waits !== undefined);
  const roots = waiting.filter(({ waits }) =>
    holdersOf(waiters, waits).every(({ waits: other }) => other === undefined),
  );
  const root = roots.find(({ waits }) => holdersOf(waiters, waits).length > 0) ?? roots[0] ?? waiting[0];
  if (root === undefined) return undefined;
  const { object, site } = root.waits;
  const [holder] = holdersOf(waiters, root.waits);
  const position = naming.nameSite(site);
  const why =
    holder === undefined
      ? 'and nobody is left to end that'
      : `held by CPU${holder.cpu}${holder.isFinished ? ', which has finished' : ''}`;
  return {
    oracle: 'deadlock',
    title: `deadlock: CPU${root.cpu} waits for ${object}, ${why}`,
    object,
    ...(position !== undefined && { site: position }),
    phase: 'running',
    details: waiters
      .filter((waiter) => waiter.waits !== undefined || waiter.holds.length > 0)
      .map((waiter) => {
        const isForNobody = waiter.waits !== undefined && holdersOf(waiters, waiter.waits).length === 0;
        return `${waiterText(waiter, naming)}${isForNobody ? ', which nobody holds' : ''}`;
      }),
  };
}
//# sourceMappingURL=deadlock.js.map
