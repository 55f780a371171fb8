/**
 * The schedule of a case for a plan in which one operation now takes another number of steps, as `changed` tells:
 * preemptions within it keep their distance from its end. Undefined when there is nothing to shift.
 */
export function alignToOperation({ schedule, preempted, result }, changed, cpu, index) {
  const [from, to] = spanOf(schedule, result.operationStarts, cpu, index);
  const [changedFrom, changedTo] = spanOf(changed.schedule, changed.operationStarts, cpu, index);
  const by = changedTo - changedFrom - (to - from);
  if (by === 0) return undefined;
  let own = 0;
  let isShifted = false;
  const runs = [...schedule].map(([other, length], run) => {
    if (other !== cpu) return [other, length];
    own += length;
    const isWithin = preempted.includes(run) && own > from && own < to && !isShifted && length + by > 0;
    if (!isWithin) return [other, length];
    isShifted = true;
    return [other, length + by];
  });
  return isShifted ? runs : undefined;
}
/** An operation's steps, counted among those of its CPU: after the first number, up to the second. */
function spanOf(schedule, starts, cpu, index) {
  const begin = starts[cpu]?.[index] ?? Infinity;
  const end = starts[cpu]?.[index + 1] ?? Infinity;
  let [number, from, to] = [1, 0, 0];
  for (const [other, length] of schedule) {
    if (other === cpu) {
      from += Math.min(length, Math.max(0, begin - number));
      to += Math.min(length, Math.max(0, end - number));
    }
    number += length;
  }
  return [from, to];
}
//# sourceMappingURL=alignToOperation.js.map
