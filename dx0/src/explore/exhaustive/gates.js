import { Gate } from './gate.js';
import { awaitsInVain } from './readiness.js';
/** What each CPU of an execution spins on, or did until it became enabled for its next step. */
export class Gates {
  #gates;
  constructor(cpus) {
    this.#gates = Array.from({ length: cpus }, () => new Gate());
  }
  of(cpu) {
    return this.#gates[cpu];
  }
  begin() {
    for (const gate of this.#gates) gate.count = 0;
  }
  /** To be called after each step. @returns the gate of the CPU that took it, if it has begun to spin. */
  look(execution) {
    const { last } = execution;
    if (last < 0 || execution.stateOf(last) !== 'spinning' || awaitsInVain(execution, last)) return undefined;
    const gate = this.#gates[last];
    if (gate.count > 0) return undefined;
    gate.read(execution, last);
    return gate;
  }
  /** A CPU takes a step. */
  pass(cpu) {
    this.#gates[cpu].count = 0;
  }
}
//# sourceMappingURL=gates.js.map
