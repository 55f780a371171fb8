import { Op } from '../../instrument/stepped/op.js';
/** What the steps of an execution touch: which of them could come in another order without anybody seeing it. */
export class StepAccesses {
  /** Words by the number of the step. */
  #touched = [];
  #changed = [];
  begin() {
    this.#touched.length = this.#changed.length = 0;
  }
  onStep(step) {
    this.#note(step);
  }
  onPlain(step) {
    this.#note(step);
  }
  #note({ number, op, address, before, after }) {
    if (address < 0) return;
    (this.#touched[number] ??= []).push(address);
    if (before !== after || op === Op.notify) (this.#changed[number] ??= []).push(address);
  }
  /** Those of some steps that depend on the others: a word that both touch, and one of them changes. */
  dependent(steps, others) {
    const touched = new Set(others.flatMap((step) => this.#touched[step] ?? []));
    const changed = new Set(others.flatMap((step) => this.#changed[step] ?? []));
    return steps.filter(
      (step) =>
        this.#touched[step]?.some((address) => changed.has(address)) === true ||
        this.#changed[step]?.some((address) => touched.has(address)) === true,
    );
  }
}
//# sourceMappingURL=stepAccesses.js.map
