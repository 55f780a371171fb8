import type { Execution } from '../execution.ts';
import type { Search } from '../exhaustive/completeness.ts';
import { type Nondeterminism } from '../exhaustive/stepRecord.ts';
import type { Observer } from '../observer.ts';
import type { Outcome } from '../outcome.ts';
import { type Strategy } from '../strategy.ts';
export interface DporOptions {
  /** Most preemptions of a schedule; unless given, any number. */
  readonly bound?: number | undefined;
  /**
   * Whether stores of the same value to the same word commute; then fewer executions do: 3 instead of 4 for a lost
   * update of two CPUs. Off unless asked for, so that counts are those of the literature.
   */
  readonly equalStores?: boolean;
}
/**
 * Explores one execution of every order of dependent steps: source-DPOR with sleep sets (Abdulla, Aronis,
 * Jonsson, Sagonas, Optimal Dynamic Partial Order Reduction, POPL 2014, algorithm 1). Which steps depend on each
 * other is told by Accesses; which orders are left to explore, by Races.
 *
 * Waiting. A step that awaits a value is there only while its word holds it. A CPU that spins goes on when a word
 * that it read in its last turn changes, so its next step counts as a read of all of them. A CPU that sleeps goes
 * on after the notify that woke it; with a timeout also after its word changed, and when nobody else can go on:
 * then, and only then, time passes, so what comes after comes after everything before. That a time-out can come
 * at any other moment is not explored.
 *
 * What the source sets let begin though it leads nowhere new is cut off, and counted as blocked; wakeup trees
 * (optimal DPOR, same paper) would avoid it. None on the kernels with a known number of orders; 0.5 % of the
 * executions of random programs of 2 or 3 CPUs, 1 % when they also wait.
 *
 * With a bound on preemptions neither source sets nor sleep sets are right, since what they leave to another
 * schedule may be beyond the bound. Then every step is to be tried at each earlier one that it races with, and
 * also where the run of that CPU began (Coons, Musuvathi, McKinley, Bounded Partial-Order Reduction, OOPSLA 2013).
 *
 * Steps that code takes which can't be suspended, or that a CPU takes which seems to spin for ever, are not
 * ordered; executions with such steps prove nothing. Plain accesses belong to the step before them, unless the build
 * makes them steps; where they race, which is reported, their orders are not explored.
 */
export declare class Dpor implements Strategy {
  #private;
  readonly name: string;
  readonly watches = true;
  readonly observer: Observer;
  /** Executions that ran to an end, be it the limit of steps. */
  executions: number;
  /** Executions given up since others cover them. */
  blocked: number;
  /** Executions that ended at the limit of steps. */
  cut: number;
  /** Executions with steps that could not be ordered. */
  opaque: number;
  /** Times that the search began again, since words turned out to be waited for that it took for plain counters. */
  restarts: number;
  nondeterminism: Nondeterminism | undefined;
  constructor({ bound, equalStores }?: DporOptions);
  get search(): Search;
  begin(execution: Execution): boolean;
  pick(execution: Execution): number;
  end(execution: Execution, { kind }: Outcome): void;
}
//# sourceMappingURL=dpor.d.ts.map
