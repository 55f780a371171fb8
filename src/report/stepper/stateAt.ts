import type { LockEvent, SteppedEvent } from '../steppedReport.ts';

/** A word as it is at some point. */
export interface TouchedWord {
  readonly name: string;
  readonly value: number;
  /** By whom and when it was touched last. */
  readonly cpu: number;
  readonly step: number;
}

/** Words touched up to an event, the latest first. */
export function touchedWords(events: readonly SteppedEvent[], position: number): TouchedWord[] {
  const words = new Map<string, TouchedWord>();
  for (let i = Math.min(position, events.length - 1); i >= 0; i--) {
    const { address: name, after: value, cpu, step } = events[i]!;
    if (name !== undefined && !words.has(name)) words.set(name, { name, value, cpu, step });
  }
  return [...words.values()];
}

/** Locks held after a step, the oldest first. */
export function heldLocks(events: readonly LockEvent[], step: number): { lock: string; cpu: number; since: number }[] {
  const held: { lock: string; cpu: number; since: number }[] = [];
  for (const { step: since, cpu, lock, isTaken } of events) {
    if (since > step) break;
    const at = held.findIndex((other) => other.lock === lock && other.cpu === cpu);
    if (isTaken) held.push({ lock, cpu, since });
    else if (at !== -1) held.splice(at, 1);
  }
  return held;
}
