import type * as Runtime from '../../src/instrument/stepped/index.ts';
import type { Handler } from '../../src/instrument/stepped/index.ts';
import { Sfc32 } from '../../src/scenario/random.ts';

/**
 * Decides for the only CPU there is: it is suspended at about half of the points, and goes on. Loops are asked now
 * and then, plain accesses are told; nobody else comes between, so all must be as without steps.
 */
export class RandomTurns implements Handler {
  /** Points at which the CPU asked. */
  points = 0;
  /** Functions that were driven to their end. */
  driven = 0;
  readonly #control: Int32Array;
  readonly #runtime: typeof Runtime;
  readonly #random: Sfc32;
  #isAsleep = false;

  constructor(runtime: typeof Runtime, seed: number) {
    this.#runtime = runtime;
    this.#control = runtime.control;
    this.#random = new Sfc32(seed);
  }

  ask(): void {
    const { BUDGET, PLAIN, TURNS } = this.#runtime;
    this.#control[BUDGET] = 1 + this.#random.below(4);
    this.#control[TURNS] = 1 + this.#random.below(4);
    this.#control[PLAIN] = this.#random.below(2);
  }

  onPoint(): boolean {
    this.points++;
    this.ask();
    return this.#random.below(2) === 0;
  }

  onPlain(): boolean {
    return this.#random.below(2) === 0;
  }

  onTurn(): void {
    this.#control[this.#runtime.TURNS] = 1 + this.#random.below(4);
  }

  onSleep(_cpu: number, timeout: number): void {
    this.#isAsleep = timeout === Infinity;
  }

  isAsleep(): boolean {
    return this.#isAsleep;
  }

  onWoken(): 'timed-out' {
    return 'timed-out';
  }

  onNotify(): number {
    return 0;
  }

  onContinue(): void {
    this.ask();
  }

  onUnstepped(): void {
    this.driven++;
    this.#isAsleep = false;
  }
}
