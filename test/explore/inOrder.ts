import type { Execution } from '../../src/explore/execution.ts';
import type { Strategy } from '../../src/explore/strategy.ts';

/** Lets the lowest enabled CPU run, or follows a list of CPUs, one for each step, as long as it lasts. */
export class InOrder implements Strategy {
  readonly name = 'in order';
  readonly watches = true;
  readonly #order: readonly number[];

  constructor(order: readonly number[] = []) {
    this.#order = order;
  }

  begin(): boolean {
    return true;
  }

  pick({ enabled, steps, last }: Execution): number {
    const next = this.#order[steps];
    if (next !== undefined) return next;
    return last >= 0 && enabled.has(last) ? last : Math.min(...enabled.list.subarray(0, enabled.count));
  }
}
