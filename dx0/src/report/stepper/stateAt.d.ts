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
export declare function touchedWords(events: readonly SteppedEvent[], position: number): TouchedWord[];
/** Locks held after a step, the oldest first. */
export declare function heldLocks(
  events: readonly LockEvent[],
  step: number,
): {
  lock: string;
  cpu: number;
  since: number;
}[];
//# sourceMappingURL=stateAt.d.ts.map
