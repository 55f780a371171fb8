/** What the CPUs of a kernel work with. */
export interface KernelActor {
  readonly cpu: number;
  readonly cpus: number;
  /** How often an operation repeats what it does. */
  readonly rounds: number;
  /** The kernel's words, as it named them. */
  readonly words: Int32Array;
  /** Two words behind them: the number of the assertion that failed, from 1; operations this CPU has done. */
  readonly failed: number;
  readonly done: number;
}
//# sourceMappingURL=kernelActor.d.ts.map
