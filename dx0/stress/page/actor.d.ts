import type { Cpu } from '../../src/mm/machine/cpu.ts';
import type { Expectation, Target } from '../../src/oracle/witness/content.ts';
import type { Witness } from '../../src/oracle/witness/witness.ts';
import type { Operation } from '../../src/scenario/scenario.ts';
/** A CPU with its witness, and room for what an operation needs, so that none has to allocate. */
export interface PageActor {
  readonly cpu: Cpu;
  readonly witness: Witness;
  readonly target: Target;
  readonly other: Target;
  readonly expectation: Expectation;
  readonly pages: Int32Array;
  /** For each page, how often it had been unmapped and its content been lost before it was taken. */
  readonly versions: Int32Array;
}
/** An operation of the page scenarios, not yet weighted. */
export type PageOperation = Omit<Operation<PageActor>, 'weight'>;
//# sourceMappingURL=actor.d.ts.map
