import type { Execution } from '../execution.ts';
import { Gate } from './gate.ts';
import { awaitsInVain } from './readiness.ts';

/** What each CPU of an execution spins on, or did until it became enabled for its next step. */
export class Gates {
  readonly #gates: readonly Gate[];

  constructor(cpus: number) {
    this.#gates = Array.from({ length: cpus }, () => new Gate());
  }

  of(cpu: number): Gate {
    return this.#gates[cpu]!;
  }

  begin(): void {
    for (const gate of this.#gates) gate.count = 0;
  }

  /** To be called after each step. @returns the gate of the CPU that took it, if it has begun to spin. */
  look(execution: Execution): Gate | undefined {
    const { last } = execution;
    if (last < 0 || execution.stateOf(last) !== 'spinning' || awaitsInVain(execution, last)) return undefined;
    const gate = this.#gates[last]!;
    if (gate.count > 0) return undefined;
    gate.read(execution, last);
    return gate;
  }

  /** A CPU takes a step. */
  pass(cpu: number): void {
    this.#gates[cpu]!.count = 0;
  }
}
