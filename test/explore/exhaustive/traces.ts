import type { Observer } from '../../../src/explore/observer.ts';
import { Op, OP_MASK, UNUSED } from '../../../src/instrument/stepped/op.ts';

/** Tells executions apart that order some pair of dependent steps differently: of programs in which nobody waits. */
export class Traces implements Observer {
  readonly seen = new Map<string, number>();
  #steps: { cpu: number; number: number; address: number; reads: boolean; commutes: boolean }[] = [];

  begin(): void {
    this.#steps = [];
  }

  onStep({ cpu, address, op, kind, before, after }: Parameters<Observer['onStep']>[0]): void {
    const number = this.#steps.filter((step) => step.cpu === cpu).length;
    const commutes = (kind & OP_MASK) === Op.add && (kind & UNUSED) !== 0;
    const reads = op === Op.load || (op !== Op.store && !commutes && before === after);
    this.#steps.push({ cpu, number, address, reads, commutes });
  }

  /** To be called at the end of each execution that counts. */
  count(): void {
    const pairs: string[] = [];
    this.#steps.forEach((b, j) => {
      for (const a of this.#steps.slice(0, j)) {
        if (a.cpu === b.cpu || a.address === -1 || a.address !== b.address) continue;
        if ((a.reads && b.reads) || (a.commutes && b.commutes)) continue;
        pairs.push(`${a.cpu}.${a.number}<${b.cpu}.${b.number}`);
      }
    });
    const trace = pairs.toSorted().join(' ');
    this.seen.set(trace, (this.seen.get(trace) ?? 0) + 1);
  }
}
