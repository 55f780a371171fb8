import type { PlannedOperation } from '../../explore/plan.ts';
import type { Random } from '../../scenario/random.ts';
import { drawSlots } from '../drawSlots.ts';
import type { FullScenario } from '../fullScenario.ts';
import { SeedDraw } from './seedDraw.ts';

type Operations = FullScenario['operations'];
/** They take thousands of steps to deal out, for each chunk. */
const known = new WeakMap<Operations, Uint16Array>();

/** What a scenario's programs are drawn from; not to be changed. */
export function slotsOf({ operations }: Pick<FullScenario, 'operations'>): Uint16Array {
  const slots = known.get(operations) ?? drawSlots(operations.map(({ weight }) => weight));
  known.set(operations, slots);
  return slots;
}

/** Draws the operations of a program. */
export class OperationDraw {
  readonly #slots: ArrayLike<number>;
  readonly #random: Random;
  readonly #seeds: SeedDraw;

  /** @param slots what to draw from, by index; each as often as it stands there. */
  constructor(slots: ArrayLike<number>, random: Random) {
    this.#slots = slots;
    this.#random = random;
    this.#seeds = new SeedDraw(random);
  }

  next(): PlannedOperation {
    const operation = this.#slots[this.#random.below(this.#slots.length)]!;
    return { operation, seed: this.#seeds.next() };
  }
}
