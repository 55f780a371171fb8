import { afterAll, beforeAll } from 'vitest';
import { BUDGET, control, type Handler, PLAIN, setHandler, TURNS } from '../../src/instrument/stepped/index.ts';
import { Sfc32 } from '../../src/scenario/random.ts';

/**
 * Decides for the only CPU there is: it is suspended at about half of the points, and goes on. Loops are asked now
 * and then, plain accesses are told; nobody else comes between, so all must be as without steps.
 */
class RandomTurns implements Handler {
  /** Points at which the CPU asked. */
  points = 0;
  /** Functions that were driven to their end. */
  driven = 0;
  readonly #random = new Sfc32(1);
  #isAsleep = false;

  ask(): void {
    control[BUDGET] = 1 + this.#random.below(4);
    control[TURNS] = 1 + this.#random.below(4);
    control[PLAIN] = this.#random.below(2);
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
    control[TURNS] = 1 + this.#random.below(4);
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

const turns = new RandomTurns();

beforeAll(() => {
  turns.points = 0;
  turns.driven = 0;
  setHandler(turns);
  turns.ask();
});

afterAll(() => {
  setHandler(undefined);
  if (turns.driven === 0 || turns.points === 0) throw new Error('nothing was stepped: these tests say nothing new');
});
