/** Words touched up to an event, the latest first. */
export function touchedWords(events, position) {
  const words = new Map();
  for (let i = Math.min(position, events.length - 1); i >= 0; i--) {
    const { address: name, after: value, cpu, step } = events[i];
    if (name !== undefined && !words.has(name)) words.set(name, { name, value, cpu, step });
  }
  return [...words.values()];
}
/** Locks held after a step, the oldest first. */
export function heldLocks(events, step) {
  const held = [];
  for (const { step: since, cpu, lock, isTaken } of events) {
    if (since > step) break;
    const at = held.findIndex((other) => other.lock === lock && other.cpu === cpu);
    if (isTaken) held.push({ lock, cpu, since });
    else if (at !== -1) held.splice(at, 1);
  }
  return held;
}
//# sourceMappingURL=stateAt.js.map
