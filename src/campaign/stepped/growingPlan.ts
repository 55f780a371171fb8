import type { Plan, PlannedOperation } from '../../explore/plan.ts';
import type { Random } from '../../scenario/random.ts';
import type { OperationDraw } from './operationDraw.ts';

/** Operations a CPU has at most that do something. */
const MOST_OPERATIONS = 8;
/** Operations that are tried for each of them. */
const MOST_TRIES = 4;

/**
 * A plan that is drawn while it is carried out: operations that change nothing in shared memory, such as dropping
 * a reference when there is none, are tried, and left out afterwards. What remains is a program in which every
 * operation has something to do, at least in the order in which it was drawn.
 */
export class GrowingPlan {
  /** Everything that was tried; grows until the execution ends. */
  readonly plan: PlannedOperation[][];
  readonly #kept: PlannedOperation[][];
  readonly #wanted: number[];
  /** By CPU: steps that had changed something when its present operation began. */
  readonly #changes: number[];
  /** By CPU: whether it is in an operation. */
  readonly #isBusy: boolean[];
  readonly #draw: OperationDraw;
  #isOver = false;

  constructor(cpus: number, draw: OperationDraw, random: Random) {
    this.#draw = draw;
    this.#wanted = Array.from({ length: cpus }, () => 2 + random.below(MOST_OPERATIONS - 1));
    this.#changes = this.#wanted.map(() => 0);
    this.#isBusy = this.#wanted.map(() => false);
    this.#kept = this.#wanted.map(() => []);
    this.plan = this.#wanted.map(() => [draw.next()]);
  }

  /** The operations that did something. */
  get kept(): Plan {
    return this.#kept;
  }

  /** A CPU begins an operation. @param changes steps of it so far that changed something in shared memory. */
  beginOperation(cpu: number, changes: number): void {
    this.#isBusy[cpu] = true;
    this.#changes[cpu] = changes;
  }

  /** A CPU has ended its last operation so far. */
  endOperation(cpu: number, changes: number): void {
    if (this.#isOver) return;
    this.#isBusy[cpu] = false;
    const tried = this.plan[cpu]!;
    const kept = this.#kept[cpu]!;
    const wanted = this.#wanted[cpu]!;
    if (changes > this.#changes[cpu]!) kept.push(tried.at(-1)!);
    if (kept.length < wanted && tried.length < MOST_TRIES * wanted) tried.push(this.#draw.next());
  }

  end(): void {
    this.#isOver = true;
    // An execution that was cut short did not show what the operations it was in would have done.
    for (const [cpu, isBusy] of this.#isBusy.entries()) if (isBusy) this.#kept[cpu]!.push(this.plan[cpu]!.at(-1)!);
  }
}
