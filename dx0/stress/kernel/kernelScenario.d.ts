import type { Scenario } from '../../src/scenario/scenario.ts';
import type { KernelActor } from './kernelActor.ts';
/** A state of a kernel as its check sees it. */
export interface KernelState {
  readonly words: Int32Array;
  readonly cpus: number;
  readonly rounds: number;
  /** Operations done by all CPUs together. */
  readonly done: number;
}
/** A small program over a few words: what is said of it here, the rest is the same for all of them. */
export interface Kernel {
  readonly name: string;
  readonly summary: string;
  /** CPUs unless the settings say otherwise (2), and the fewest that make sense (1). */
  readonly cpus?: number;
  readonly leastCpus?: number;
  /** How often an operation repeats what it does, unless the settings say otherwise (1). */
  readonly rounds?: number;
  /** Names of the words, from word 0 on; all are 0 at first. */
  words(cpus: number): readonly string[];
  /** Words that are not 0 at first. */
  begin?(words: Int32Array, cpus: number): void;
  /** Which of the words are locks; `fork` stands for all of `fork[0]`, `fork[1]` … */
  readonly locks?: readonly string[];
  readonly operations: Readonly<Record<string, (actor: KernelActor) => void>>;
  /** What a CPU does, by name of its operations; each the first operation once unless it is said. */
  program?(cpu: number, cpus: number): readonly string[];
  /** What `assertThat` asserts, by number. */
  readonly assertions?: readonly string[];
  /** What is wrong, in one line that begins with the word it is about, when no CPU runs. */
  check?(state: KernelState): string | undefined;
}
/** A scenario over the words of a kernel. */
export declare function kernelScenario(kernel: Kernel): Scenario<KernelActor>;
//# sourceMappingURL=kernelScenario.d.ts.map
