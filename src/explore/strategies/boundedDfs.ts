import type { Search } from '../exhaustive/completeness.ts';
import type { Execution } from '../execution.ts';
import type { Outcome } from '../outcome.ts';
import { CUT, type Strategy } from '../strategy.ts';

/** Prefixes that wait for the next bound; beyond that nothing can be said of it. */
const MOST_WAITING = 1_000_000;

/** A place where the CPU that ran could not go on, so that going to any other is free. */
interface FreeChoice {
  readonly depth: number;
  /** CPUs still to be tried there. */
  readonly left: number[];
}

export interface BoundedDfsOptions {
  /** Most preemptions; unless given the search goes on until there is nothing left. */
  readonly bound?: number | undefined;
}

/**
 * Depth-first search through all schedules, those with the fewest preemptions first (iterative context bounding:
 * Musuvathi and Qadeer, PLDI 2007, as in CHESS). Where a CPU that can go on is preempted, the rest of that
 * schedule waits until all schedules with fewer preemptions are done; so none is run twice. A switch away from a
 * CPU that sleeps, spins or has ended costs nothing.
 */
export class BoundedDfs implements Strategy {
  readonly name = 'dfs';
  readonly watches = true;
  /** Preemptions of the schedules that are run now. */
  bound = 0;
  executions = 0;
  /** Executions that were given up at the limit of steps. */
  cut = 0;
  /** The number of the step at which a schedule could not be repeated; 0: none. */
  diverged = 0;
  /** Whether prefixes had to be dropped. */
  isLossy = false;
  readonly #most: number;
  #waiting: Uint8Array[] = [];
  #later: Uint8Array[] = [];
  readonly #free: FreeChoice[] = [];
  /** What the execution is to begin with. */
  #prefix: Uint8Array = new Uint8Array(0);
  /** CPUs of the execution's steps. */
  #path = new Uint8Array(256);
  #depth = 0;
  #isOver = false;

  constructor({ bound = Infinity }: BoundedDfsOptions = {}) {
    this.#most = bound;
  }

  get search(): Search {
    const isAll = this.#later.length === 0;
    return {
      executions: this.executions - this.cut,
      blocked: 0,
      cut: this.cut,
      bound: isAll ? undefined : this.#most,
      isOver: this.#isOver,
      flaw: this.diverged
        ? `at step ${this.diverged} a schedule could not be repeated: the subject is not deterministic`
        : this.isLossy
          ? 'too many schedules had to be remembered'
          : undefined,
    };
  }

  begin({ cpus }: Execution): boolean {
    if (cpus > 256) throw new RangeError('dfs searches programs of at most 256 CPUs');
    if (this.#isOver || (this.executions > 0 && !this.#next())) return false;
    this.#depth = 0;
    return true;
  }

  pick(execution: Execution): number {
    const depth = this.#depth++;
    const { enabled, last } = execution;
    let cpu: number;
    if (depth < this.#prefix.length) {
      cpu = this.#prefix[depth]!;
      if (!enabled.has(cpu)) {
        this.diverged ||= depth + 1;
        return CUT;
      }
    } else if (last >= 0 && enabled.has(last)) {
      cpu = last;
      for (let i = 0; i < enabled.count; i++) if (enabled.list[i] !== last) this.#postpone(depth, enabled.list[i]!);
    } else {
      const [first, ...left] = enabled.list.slice(0, enabled.count).toSorted();
      cpu = first!;
      if (left.length > 0) this.#free.push({ depth, left });
    }
    if (depth === this.#path.length) this.#grow();
    this.#path[depth] = cpu;
    return cpu;
  }

  end(_execution: Execution, { kind }: Outcome): void {
    this.executions++;
    if (kind === 'limit') this.cut++;
  }

  /** Goes to the next schedule: the deepest free choice, else a postponed preemption, else the next bound. */
  #next(): boolean {
    const choice = this.#free.at(-1);
    if (choice !== undefined) {
      this.#prefix = this.#upTo(choice.depth, choice.left.shift()!);
      if (choice.left.length === 0) this.#free.pop();
      return true;
    }
    if (this.#waiting.length === 0 && this.bound < this.#most) {
      this.bound++;
      this.#waiting = this.#later;
      this.#later = [];
    }
    const next = this.#waiting.pop();
    if (next === undefined) this.#isOver = true;
    else this.#prefix = next;
    return next !== undefined;
  }

  #postpone(depth: number, cpu: number): void {
    if (this.#later.length < MOST_WAITING) this.#later.push(this.#upTo(depth, cpu));
    else this.isLossy = true;
  }

  /** The path to a step, and the CPU that takes it. */
  #upTo(depth: number, cpu: number): Uint8Array {
    const prefix = this.#path.slice(0, depth + 1);
    prefix[depth] = cpu;
    return prefix;
  }

  #grow(): void {
    const larger = new Uint8Array(this.#path.length * 2);
    larger.set(this.#path);
    this.#path = larger;
  }
}
