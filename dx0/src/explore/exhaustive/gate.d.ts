import type { Execution } from '../execution.ts';
/** The words of which one CPU that spins waits to see one change. */
export declare class Gate {
  count: number;
  readonly at: number[];
  readonly size: number[];
  /** Takes over what the engine knows of a CPU that spins. */
  read(execution: Execution, cpu: number): void;
}
//# sourceMappingURL=gate.d.ts.map
