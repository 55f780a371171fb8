/** Notes the steps after which a CPU had to stand back although it could have gone on. */
export class Preemptions {
  steps = [];
  #execution;
  #last = -1;
  begin(execution) {
    this.#execution = execution;
    this.steps.length = 0;
    this.#last = -1;
  }
  onStep({ cpu, number }) {
    if (cpu !== this.#last && this.#last !== -1 && this.#execution.enabled.has(this.#last)) this.steps.push(number - 1);
    this.#last = cpu;
  }
}
//# sourceMappingURL=preemptions.js.map
