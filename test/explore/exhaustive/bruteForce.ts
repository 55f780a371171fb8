import type { Execution } from '../../../src/explore/execution.ts';
import type { Strategy } from '../../../src/explore/strategy.ts';

/** Every choice among the enabled CPUs at every step, without any reduction: what the searches are compared with. */
export class BruteForce implements Strategy {
  readonly name = 'brute force';
  readonly watches = true;
  // With an observer a CPU that spins is noticed at its first turn without effect, as in the searches.
  readonly observer = { onStep: (): void => {} };
  readonly #path: { readonly cpus: readonly number[]; next: number }[] = [];
  end?: Strategy['end'];
  #depth = 0;
  #hasBegun = false;

  begin(): boolean {
    this.#depth = 0;
    if (!this.#hasBegun) {
      this.#hasBegun = true;
      return true;
    }
    for (;;) {
      const node = this.#path.at(-1);
      if (node === undefined) return false;
      if (++node.next < node.cpus.length) return true;
      this.#path.pop();
    }
  }

  pick({ enabled }: Execution): number {
    if (this.#depth === this.#path.length) {
      this.#path.push({ cpus: [...enabled.list.subarray(0, enabled.count)].toSorted((a, b) => a - b), next: 0 });
    }
    const node = this.#path[this.#depth++]!;
    return node.cpus[node.next]!;
  }
}
