/** More steps than an execution has. */
const TO_THE_END = 0x7fff_ffff;
/**
 * What comes without a preemption: the CPU that ran as long as it is enabled, otherwise the lowest enabled one.
 * It is let run to its end.
 */
export function goOn(execution) {
  const { enabled, last } = execution;
  execution.grant = TO_THE_END;
  if (last >= 0 && enabled.has(last)) return last;
  let lowest = enabled.list[0];
  for (let i = 1; i < enabled.count; i++) lowest = Math.min(lowest, enabled.list[i]);
  return lowest;
}
//# sourceMappingURL=goOn.js.map
