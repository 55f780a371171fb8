import type { Finding } from '../../scenario/finding.ts';
import type { CaseResult, CaseRunner } from '../caseRunner.ts';
import type { Observer } from '../observer.ts';
import type { Plan } from '../plan.ts';
import { Schedule } from '../schedule.ts';
import { LenientReplay } from '../strategies/lenientReplay.ts';
import type { Strategy } from '../strategy.ts';
import { compareCases } from './cost.ts';
import type { FailingCase } from './failingCase.ts';
import { isSameFailure } from './sameFailure.ts';

export type Run = readonly [cpu: number, length: number];

export interface Budget {
  /** Executions at most. */
  readonly tries: number;
  readonly ms: number;
  /** Clock in ms. */
  readonly now: () => number;
}

/** The cheapest failing case so far, and the trying of others within a budget. */
export class Attempts {
  tries = 0;
  /** What came of the last execution. */
  last: CaseResult | undefined;
  readonly target: Finding;
  readonly #runner: CaseRunner;
  readonly #budget: Budget;
  readonly #began: number;
  /** Share of the budget that may be used now. */
  #share = 1;
  /** What has been tried for the plans of this round. */
  readonly #seen = new Set<string>();
  #best: FailingCase | undefined;

  constructor(runner: CaseRunner, target: Finding, budget: Budget) {
    this.#runner = runner;
    this.target = target;
    this.#budget = budget;
    this.#began = budget.now();
  }

  get best(): FailingCase {
    return this.#best!;
  }

  get ms(): number {
    return this.#budget.now() - this.#began;
  }

  /** @param share of the whole budget. */
  allow(share: number): void {
    this.#share = share;
  }

  get isOver(): boolean {
    return this.tries >= this.#budget.tries * this.#share || this.ms >= this.#budget.ms * this.#share;
  }

  /** Runs a plan, whatever the budget says. @returns the result, and the finding if it is the one looked for. */
  run(plan: Plan, strategy: Strategy, ...observers: Observer[]): { result: CaseResult; finding: Finding | undefined } {
    this.tries++;
    const result = this.#runner.run(plan, strategy, 0, observers);
    this.last = result;
    return { result, finding: result.findings.find((finding) => isSameFailure(finding, this.target)) };
  }

  /** Adopts a case if it fails as it should and costs less than the best. @returns whether it did. */
  try(plan: Plan, runs: Iterable<Run>, ...observers: Observer[]): boolean {
    this.last = undefined;
    if (this.isOver) return false;
    const schedule = Schedule.of(runs);
    const key = keyOf(plan, schedule);
    if (this.#seen.has(key)) return false;
    this.#seen.add(key);
    const strategy = new LenientReplay(schedule);
    const { result, finding } = this.run(plan, strategy, ...observers);
    if (finding === undefined) return false;
    const found = { plan, schedule: result.schedule, result, finding, preempted: [...strategy.preempted] };
    if (this.#best !== undefined && compareCases(found, this.#best) >= 0) return false;
    this.#best = found;
    return true;
  }

  /** The schedule of the best case. */
  get runs(): Run[] {
    return [...this.best.schedule];
  }
}

const keyOf = (plan: Plan, schedule: Schedule): string =>
  `${plan.map((operations) => operations.map(({ operation, seed }) => `${operation}.${seed}`).join()).join(';')}/${[...schedule].join()}`;
