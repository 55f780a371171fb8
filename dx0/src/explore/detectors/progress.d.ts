import type { Execution } from '../execution.ts';
import type { Observer } from '../observer.ts';
import type { Step } from '../step.ts';
/** When each CPU last completed an operation, and what it did since. */
export declare class Progress implements Observer {
  #private;
  /** Operations completed by all CPUs. */
  completed: number;
  /** Number of the step at which an operation was last seen completed; 0: none was. */
  lastStep: number;
  /** Most steps that an operation of any CPU took of its own. */
  longest: number;
  /** By CPU: its steps since it completed an operation. */
  readonly own: number[];
  /** By CPU: operations that all CPUs had completed when it completed its last one. */
  readonly since: number[];
  /** By CPU: whether it has slept since. */
  readonly slept: boolean[];
  /** @param completedBy operations a CPU has completed in this execution. */
  constructor(completedBy: (cpu: number) => number);
  begin({ cpus }: Execution): void;
  onStep({ cpu, number, op }: Step): void;
}
//# sourceMappingURL=progress.d.ts.map
