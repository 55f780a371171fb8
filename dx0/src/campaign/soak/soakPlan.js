import { Sfc32, mixSeed } from '../../scenario/random.js';
/** Keeps the order's stream apart from those of the units. */
const ORDER = 0x6f72_6472;
/**
 * The sequence of a soak's units. It has no end, and no unit depends on another: in each round every scenario has one
 * turn of each kind, in an order that is drawn anew, so that every shard meets all of them.
 */
export class SoakPlan {
  #seed;
  #scenarios;
  #shard;
  #round = -1;
  #order = [];
  constructor(seed, scenarios, shard) {
    this.#seed = seed;
    this.#scenarios = scenarios;
    this.#shard = shard;
  }
  unit(number) {
    const round = Math.floor(number / (2 * this.#scenarios));
    const turn = this.#orderOf(round)[number % (2 * this.#scenarios)];
    return {
      number,
      kind: turn % 2 === 0 ? 'free' : 'stepped',
      scenario: turn >> 1,
      seed: mixSeed(this.#seed, number),
      round,
    };
  }
  /** Number of the unit that is this shard's `n`-th, counted from 0. */
  ownNumber(n) {
    return n * this.#shard.count + this.#shard.index - 1;
  }
  /** Whether a unit is this shard's. */
  isOwn(number) {
    return number % this.#shard.count === this.#shard.index - 1;
  }
  #orderOf(round) {
    if (round === this.#round) return this.#order;
    const random = new Sfc32(mixSeed(mixSeed(this.#seed, ORDER), round));
    const order = Array.from({ length: 2 * this.#scenarios }, (_, i) => i);
    for (let i = order.length - 1; i > 0; i--) {
      const j = random.below(i + 1);
      [order[i], order[j]] = [order[j], order[i]];
    }
    this.#round = round;
    return (this.#order = order);
  }
}
//# sourceMappingURL=soakPlan.js.map
