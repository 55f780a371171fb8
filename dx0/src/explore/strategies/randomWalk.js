const PER_32_BITS = 1 / 0x1_0000_0000;
const NONE = -1;
/**
 * Random walk: at each step every enabled CPU is as likely as any other.
 *
 * It is asked once a run, not at each step: it draws CPUs until another one comes up, which is then the next,
 * and grants as many steps as it drew the first. When the enabled CPUs change during a run, what was drawn
 * ahead is forgotten: that is the same distribution of schedules at a fraction of the cost.
 */
export class RandomWalk {
  name = 'random';
  watches = false;
  #random;
  /** Who runs after the run granted last, if it ends as drawn. */
  #next = NONE;
  #until = 0;
  #additions = 0;
  begin(_execution, random) {
    this.#random = random;
    this.#next = NONE;
    return true;
  }
  pick(execution) {
    const { enabled, steps } = execution;
    const { list, count } = enabled;
    const random = this.#random;
    const scale = count * PER_32_BITS;
    let cpu = this.#next;
    if (cpu === NONE || this.#until !== steps || this.#additions !== enabled.additions || !enabled.has(cpu)) {
      cpu = list[(random.next() * scale) | 0];
    }
    if (count === 1) {
      this.#next = NONE;
      return cpu;
    }
    let length = 1;
    let next = list[(random.next() * scale) | 0];
    while (next === cpu) {
      length++;
      next = list[(random.next() * scale) | 0];
    }
    execution.grant = length;
    this.#next = next;
    this.#until = steps + length;
    this.#additions = enabled.additions;
    return cpu;
  }
}
//# sourceMappingURL=randomWalk.js.map
