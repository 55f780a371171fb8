import { placeOf } from './naming.js';
/** Who holds and waits for what, as inferred from the steps. */
export function trackedWaiters(hang, tracker, naming) {
  return cpusOf(hang).map((cpu) => ({
    cpu,
    isFinished: hang.stateOf(cpu) === 'finished',
    holds: tracker.heldBy(cpu).map(({ address, site, step }) => ({ object: naming.nameAddress(address), site, step })),
    ...waitedWord(hang, cpu, naming),
  }));
}
/** Who holds and waits for what, as the scenario tells; a CPU it says nothing of waits for the word of its pending operation. */
export function situatedWaiters(hang, situations, naming) {
  return cpusOf(hang).map((cpu) => {
    const situation = situations.find((candidate) => candidate.cpu === cpu);
    const isFinished = hang.stateOf(cpu) === 'finished';
    const holds = situation?.holds ?? [];
    const waits = situation?.waitsFor;
    return { cpu, isFinished, holds, ...(waits === undefined ? waitedWord(hang, cpu, naming) : { waits }) };
  });
}
const cpusOf = ({ cpus }) => Array.from({ length: cpus }, (_, cpu) => cpu);
const isWaiting = (hang, cpu) => hang.stateOf(cpu) === 'asleep' || hang.stateOf(cpu) === 'spinning';
function waitedWord(hang, cpu, naming) {
  const address = hang.addressOf(cpu);
  if (!isWaiting(hang, cpu) || address < 0) return undefined;
  return { waits: { object: naming.nameAddress(address), site: hang.pending.site[cpu] } };
}
/** CPUs of which each waits for a lock that the next holds, the last one's being held by the first; undefined: none. */
export function waitCycle(waiters) {
  const explored = new Set();
  const follow = (waiter, path) => {
    const at = path.indexOf(waiter);
    if (at >= 0) return path.slice(at);
    if (waiter.waits === undefined || explored.has(waiter)) return undefined;
    explored.add(waiter);
    for (const holder of holdersOf(waiters, waiter.waits)) {
      const cycle = follow(holder, [...path, waiter]);
      if (cycle !== undefined) return cycle;
    }
    return undefined;
  };
  for (const waiter of waiters) {
    const cycle = follow(waiter, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}
/** CPUs that hold the lock. */
export const holdersOf = (waiters, { object }) =>
  waiters.filter(({ holds }) => holds.some((lock) => lock.object === object));
/** `CPU0 holds A (since step 12, a.ts:8) waits B (a.ts:9)`; of the locks it holds only `held` if given. */
export function waiterText({ cpu, isFinished, holds, waits }, naming, held) {
  const shown = held === undefined ? holds : holds.filter(({ object }) => object === held);
  const parts = [`CPU${cpu}`];
  if (isFinished) parts.push('has finished');
  if (shown.length > 0) parts.push(`holds ${shown.map((lock) => heldText(lock, naming)).join(', ')}`);
  if (waits !== undefined) parts.push(`waits ${waits.object} (${placeOf(naming, waits.site)})`);
  return parts.join(' ');
}
const heldText = ({ object, site, step }, naming) =>
  `${object} (${step === undefined ? '' : `since step ${step}, `}${placeOf(naming, site)})`;
/** `CPU0 holds A (since step 12, a.ts:8) waits B (a.ts:9) -> CPU1 holds B (…) waits A (…) -> CPU0`. */
export function cycleText(cycle, naming) {
  const parts = cycle.map((waiter, i) => waiterText(waiter, naming, cycle.at(i - 1).waits.object));
  return [...parts, `CPU${cycle[0].cpu}`].join(' -> ');
}
//# sourceMappingURL=waitGraph.js.map
