import type { Random } from '../../scenario/random.ts';
import { StepEstimates } from './stepEstimates.ts';
/** How often each CPU accesses each word. */
export declare class AccessProfile {
  #private;
  constructor(cpus: number);
  /** A CPU is about to access a word. */
  count(cpu: number, address: number, kind: number): void;
  /** The counted execution has ended. */
  end(): void;
  /** A word, as probable as it is often accessed; -1 when none is shared. */
  draw(random: Random): number;
  /** One of the words that `draw` may draw, each as probable as any other; -1 when none is shared. */
  drawEvenly(random: Random): number;
  /** Whether several CPUs access a word and one writes it. */
  isShared(address: number): boolean;
  /** Accesses of all CPUs that an execution makes to a word, or to every shared one, as the mean over executions. */
  accesses(word?: number): number;
  addressOf(word: number): number;
  estimatesOf(word: number): StepEstimates;
}
//# sourceMappingURL=accessProfile.d.ts.map
