/** How often the next step of a CPU at some place, when it was left for later, still mattered. */
export class Hope {
  tries = 0;
  woken = 0;
  /** Never 0: what did not happen so far may still happen. */
  get rate() {
    return (this.woken + 1) / (this.tries + 1);
  }
}
/** The hopes of all CPUs and places. */
export class Hopes {
  #hopes = new Map();
  of(cpu, site) {
    const key = site * 32 + cpu;
    let hope = this.#hopes.get(key);
    if (hope === undefined) this.#hopes.set(key, (hope = new Hope()));
    return hope;
  }
}
//# sourceMappingURL=hopes.js.map
