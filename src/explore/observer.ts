import type { Outcome } from './outcome.ts';
import type { Step } from './step.ts';
import type { Execution } from './execution.ts';

/** Sees every step of an execution; with one, an engine asks at each point. */
export interface Observer {
  begin?(execution: Execution): void;
  /** A step is about to happen. Its array holds the value before. */
  onStep(step: Step): void;
  /** A plain access is about to happen, as part of the CPU's present step. */
  onPlain?(step: Step): void;
  /** `waker` ends the sleep of `woken`. */
  onWake?(waker: number, woken: number): void;
  end?(outcome: Outcome): void;
}
