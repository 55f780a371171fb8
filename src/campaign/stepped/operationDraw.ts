import type { PlannedOperation } from '../../explore/plan.ts';
import type { Random } from '../../scenario/random.ts';
import { drawSlots, SLOTS } from '../drawSlots.ts';
import type { FullScenario } from '../fullScenario.ts';

/** Seeds are small numbers: they go into tokens. */
export const MOST_SEED = 255;

/** Of so many operations, one draws from a seed of its own; the others share `SHARED` seeds. */
const OWN = 4;
const SHARED = 2;

/**
 * Draws the operations of a program by weight. Most of them share a few seeds, and so what they draw: operations
 * that pick a page meet on the same one more often than they would by chance.
 */
export class OperationDraw {
  readonly #slots: Uint16Array;
  readonly #random: Random;
  readonly #seeds: readonly number[];

  constructor({ operations }: FullScenario, random: Random) {
    this.#slots = drawSlots(operations.map(({ weight }) => weight));
    this.#random = random;
    this.#seeds = Array.from({ length: SHARED }, () => random.below(MOST_SEED + 1));
  }

  next(): PlannedOperation {
    const random = this.#random;
    const operation = this.#slots[random.below(SLOTS)]!;
    const seed = random.below(OWN) === 0 ? random.below(MOST_SEED + 1) : this.#seeds[random.below(SHARED)]!;
    return { operation, seed };
  }
}
