/** The gate's shared words: whose turn it is, the schedule, and what each CPU is doing. */
/** CPU whose turn it is; -1 when the replay is over. */
export declare const TURN = 0;
/** Steps left of its run. */
export declare const LEFT = 1;
/** Number of the run. */
export declare const RUN = 2;
/** Runs of the schedule. */
export declare const RUNS = 3;
export declare const CPUS = 4;
/** How the replay ended, see Verdict. */
export declare const VERDICT = 5;
/** Counts sleeps, so that those who slept first are woken first. */
export declare const SLEEPS = 6;
/** CPUs that have done their operations. */
export declare const DONE = 7;
/** How a gated replay ended. */
export declare const Verdict: {
  readonly running: 0;
  /** Every CPU finished. */
  readonly complete: 1;
  /** CPUs sleep, and nobody is left to wake them. */
  readonly deadlock: 2;
  /** The schedule asks for a step of a CPU that sleeps or has finished. */
  readonly diverged: 3;
  /** Given up from outside. */
  readonly aborted: 4;
};
/** Whether the CPU has finished: 0 or 1. */
export declare const FINISHED = 0;
/** Word address it sleeps on, plus 1; 0: it does not sleep. */
export declare const SLEEPS_ON = 1;
/** Whether its sleep was ended by a notify. */
export declare const NOTIFIED = 2;
/** When it fell asleep. */
export declare const SINCE = 3;
/** Whether its sleep may time out. */
export declare const TIMED = 4;
/** First word of a CPU. */
export declare const cpuAt: (cpu: number) => number;
/** First word of a run: its CPU, then its steps. */
export declare const runAt: (cpus: number, run: number) => number;
/** A gate for a schedule, given as CPU and steps of each run; the first run's CPU has the turn. */
export declare function createGate(
  cpus: number,
  runs: readonly (readonly [cpu: number, steps: number])[],
): SharedArrayBuffer;
//# sourceMappingURL=gateLayout.d.ts.map
