import type { Random } from './random.ts';

/**
 * Draws indices by weight in constant time (Walker's alias method, in Vose's stable form,
 * A Linear Algorithm for Generating Random Numbers with a Given Distribution, 1991).
 */
export class WeightedTable {
  readonly #threshold: Float64Array;
  readonly #alias: Int32Array;

  /** @throws RangeError when there is no weight, or one is not a positive number. */
  constructor(weights: readonly number[]) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (weights.length === 0 || !weights.every((weight) => weight > 0 && Number.isFinite(weight))) {
      throw new RangeError('weights must be positive numbers, at least one');
    }
    const scaled = weights.map((weight) => (weight * weights.length) / total);
    this.#threshold = new Float64Array(weights.length).fill(1);
    this.#alias = Int32Array.from(weights, (_, i) => i);
    const small = scaled.flatMap((share, i) => (share < 1 ? [i] : []));
    const large = scaled.flatMap((share, i) => (share < 1 ? [] : [i]));
    while (small.length > 0 && large.length > 0) {
      const less = small.pop()!;
      const more = large.pop()!;
      this.#threshold[less] = scaled[less]!;
      this.#alias[less] = more;
      scaled[more] = scaled[more]! + scaled[less]! - 1;
      (scaled[more]! < 1 ? small : large).push(more);
    }
  }

  draw(random: Random): number {
    const column = random.below(this.#threshold.length);
    return random.next() / 0x1_0000_0000 < this.#threshold[column]! ? column : this.#alias[column]!;
  }
}
