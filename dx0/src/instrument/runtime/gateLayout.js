/** The gate's shared words: whose turn it is, the schedule, and what each CPU is doing. */
/** CPU whose turn it is; -1 when the replay is over. */
export const TURN = 0;
/** Steps left of its run. */
export const LEFT = 1;
/** Number of the run. */
export const RUN = 2;
/** Runs of the schedule. */
export const RUNS = 3;
export const CPUS = 4;
/** How the replay ended, see Verdict. */
export const VERDICT = 5;
/** Counts sleeps, so that those who slept first are woken first. */
export const SLEEPS = 6;
/** CPUs that have done their operations. */
export const DONE = 7;
const HEAD_WORDS = 8;
/** How a gated replay ended. */
export const Verdict = {
  running: 0,
  /** Every CPU finished. */
  complete: 1,
  /** CPUs sleep, and nobody is left to wake them. */
  deadlock: 2,
  /** The schedule asks for a step of a CPU that sleeps or has finished. */
  diverged: 3,
  /** Given up from outside. */
  aborted: 4,
};
const CPU_WORDS = 8;
/** Whether the CPU has finished: 0 or 1. */
export const FINISHED = 0;
/** Word address it sleeps on, plus 1; 0: it does not sleep. */
export const SLEEPS_ON = 1;
/** Whether its sleep was ended by a notify. */
export const NOTIFIED = 2;
/** When it fell asleep. */
export const SINCE = 3;
/** Whether its sleep may time out. */
export const TIMED = 4;
/** First word of a CPU. */
export const cpuAt = (cpu) => HEAD_WORDS + cpu * CPU_WORDS;
/** First word of a run: its CPU, then its steps. */
export const runAt = (cpus, run) => HEAD_WORDS + cpus * CPU_WORDS + run * 2;
/** A gate for a schedule, given as CPU and steps of each run; the first run's CPU has the turn. */
export function createGate(cpus, runs) {
  const memory = new SharedArrayBuffer(4 * runAt(cpus, runs.length));
  const gate = new Int32Array(memory);
  runs.forEach(([cpu, steps], run) => gate.set([cpu, steps], runAt(cpus, run)));
  gate[TURN] = runs[0]?.[0] ?? 0;
  gate[LEFT] = runs[0]?.[1] ?? 0;
  gate[RUNS] = runs.length;
  gate[CPUS] = cpus;
  return memory;
}
//# sourceMappingURL=gateLayout.js.map
