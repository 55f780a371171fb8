import type { Finding } from '../../scenario/finding.ts';
import type { CaseResult, CaseRunner } from '../caseRunner.ts';
import type { Observer } from '../observer.ts';
import type { Plan } from '../plan.ts';
import type { Strategy } from '../strategy.ts';
import type { FailingCase } from './failingCase.ts';
export type Run = readonly [cpu: number, length: number];
export interface Budget {
  /** Executions at most. */
  readonly tries: number;
  readonly ms: number;
  /** Clock in ms. */
  readonly now: () => number;
}
/** The cheapest failing case so far, and the trying of others within a budget. */
export declare class Attempts {
  #private;
  tries: number;
  /** What came of the last execution. */
  last: CaseResult | undefined;
  readonly target: Finding;
  constructor(runner: CaseRunner, target: Finding, budget: Budget);
  get best(): FailingCase;
  get ms(): number;
  /** @param share of the whole budget. */
  allow(share: number): void;
  get isOver(): boolean;
  /** Runs a plan, whatever the budget says. @returns the result, and the finding if it is the one looked for. */
  run(
    plan: Plan,
    strategy: Strategy,
    ...observers: Observer[]
  ): {
    result: CaseResult;
    finding: Finding | undefined;
  };
  /** Adopts a case if it fails as it should and costs less than the best. @returns whether it did. */
  try(plan: Plan, runs: Iterable<Run>, ...observers: Observer[]): boolean;
  /** The schedule of the best case. */
  get runs(): Run[];
}
//# sourceMappingURL=attempts.d.ts.map
