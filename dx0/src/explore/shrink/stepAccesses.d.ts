import type { Observer } from '../observer.ts';
import type { Step } from '../step.ts';
/** What the steps of an execution touch: which of them could come in another order without anybody seeing it. */
export declare class StepAccesses implements Observer {
  #private;
  begin(): void;
  onStep(step: Step): void;
  onPlain(step: Step): void;
  /** Those of some steps that depend on the others: a word that both touch, and one of them changes. */
  dependent(steps: readonly number[], others: readonly number[]): number[];
}
//# sourceMappingURL=stepAccesses.d.ts.map
