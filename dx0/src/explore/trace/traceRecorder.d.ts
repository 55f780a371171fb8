import type { Execution } from '../execution.ts';
import type { Observer } from '../observer.ts';
import type { Step } from '../step.ts';
import type { TraceEvent } from './traceEvent.ts';
/** Keeps every step and plain access of an execution; events count from 0. */
export declare class TraceRecorder implements Observer {
  #private;
  /** Events kept. */
  count: number;
  begin(execution: Execution): void;
  onStep(step: Step): void;
  onPlain(step: Step): void;
  onWake(waker: number, woken: number): void;
  /** CPU of an event. */
  cpuOf(event: number): number;
  /** Number of the step an event is, or belongs to. */
  stepOf(event: number): number;
  /** Op of an event, without flags. */
  opOf(event: number): number;
  siteOf(event: number): number;
  addressOf(event: number): number;
  beforeOf(event: number): number;
  afterOf(event: number): number;
  /** CPUs that a notify woke. */
  wokenOf(event: number): number;
  /** Whether an event is part of a step rather than one: a plain access of a build that does not stop at them. */
  isInStep(event: number): boolean;
  /** Index of the event that is step `number`; -1 when there is none. */
  find(number: number): number;
  /** An event to be read by a person. */
  event(event: number, nameAddress: (address: number) => string): TraceEvent;
  /** All events, to be read by a person. */
  events(nameAddress: (address: number) => string): TraceEvent[];
}
//# sourceMappingURL=traceRecorder.d.ts.map
