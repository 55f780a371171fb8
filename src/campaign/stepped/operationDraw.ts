import type { PlannedOperation } from '../../explore/plan.ts';
import type { Random } from '../../scenario/random.ts';
import { drawSlots, SLOTS } from '../drawSlots.ts';
import type { FullScenario } from '../fullScenario.ts';

/** Seeds are small numbers: they go into tokens. */
export const MOST_SEED = 255;

/** Draws operations of a scenario by weight. */
export class OperationDraw {
  readonly #slots: Uint16Array;

  constructor({ operations }: FullScenario) {
    this.#slots = drawSlots(operations.map(({ weight }) => weight));
  }

  next(random: Random): PlannedOperation {
    return { operation: this.#slots[random.below(SLOTS)]!, seed: random.below(MOST_SEED + 1) };
  }
}
