import { mixSeed, Sfc32 } from '../../scenario/random.js';
/** Of a scenario in one run; those of the first units stay. */
const MOST_OF_RUN = 256;
/** The latest of them that are drawn from. */
const MOST_DRAWN = 48;
/** Leads of a unit. */
const TURNS = 2;
/** Leads that a unit keeps, those with the most new pairs. */
export const MOST_OF_UNIT = 4;
/** Characters of a token. */
export const LONGEST_LEAD = 1 << 13;
/** Keeps the draw apart from what else a unit's seed is for. */
const DRAW = 0x6c65_6164;
/**
 * The leads of one scenario. What a unit gets are leads of units before it and those the run began with, however late it
 * is done: one that is done again, since its line was lost, gets what it got.
 */
export class Leads {
  #begun;
  /** By unit, in order. */
  #own = [];
  /** @param begun tokens that the run began with, oldest first. */
  constructor(begun = []) {
    this.#begun = begun;
  }
  /** Those of this run, in the order of units. */
  get tokens() {
    return this.#own.map(({ token }) => token);
  }
  add(unit, tokens) {
    if (tokens.length === 0) return;
    let at = this.#own.length;
    while (at > 0 && this.#own[at - 1].unit > unit) at--;
    this.#own.splice(at, 0, ...tokens.map((token) => ({ unit, token })));
    if (this.#own.length > MOST_OF_RUN) this.#own.length = MOST_OF_RUN;
  }
  /** Tokens whose turn it is in a unit; later leads come more often. @param seed of the unit. */
  drawFor(unit, seed) {
    const before = this.#own.filter((lead) => lead.unit < unit).map(({ token }) => token);
    const pool = [...this.#begun, ...before].slice(-MOST_DRAWN);
    const random = new Sfc32(mixSeed(seed, DRAW));
    const drawn = new Set();
    for (let turn = 0; turn < TURNS && pool.length > 0; turn++) {
      drawn.add(pool[Math.max(random.below(pool.length), random.below(pool.length))]);
    }
    return [...drawn];
  }
}
//# sourceMappingURL=leads.js.map
