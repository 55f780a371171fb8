import { Schedule } from '../schedule.js';
import { LenientReplay } from '../strategies/lenientReplay.js';
import { compareCases } from './cost.js';
import { isSameFailure } from './sameFailure.js';
/** The cheapest failing case so far, and the trying of others within a budget. */
export class Attempts {
  tries = 0;
  /** What came of the last execution. */
  last;
  target;
  #runner;
  #budget;
  #began;
  /** Share of the budget that may be used now. */
  #share = 1;
  /** What has been tried for the plans of this round. */
  #seen = new Set();
  #best;
  constructor(runner, target, budget) {
    this.#runner = runner;
    this.target = target;
    this.#budget = budget;
    this.#began = budget.now();
  }
  get best() {
    return this.#best;
  }
  get ms() {
    return this.#budget.now() - this.#began;
  }
  /** @param share of the whole budget. */
  allow(share) {
    this.#share = share;
  }
  get isOver() {
    return this.tries >= this.#budget.tries * this.#share || this.ms >= this.#budget.ms * this.#share;
  }
  /** Runs a plan, whatever the budget says. @returns the result, and the finding if it is the one looked for. */
  run(plan, strategy, ...observers) {
    this.tries++;
    const result = this.#runner.run(plan, strategy, 0, observers);
    this.last = result;
    return { result, finding: result.findings.find((finding) => isSameFailure(finding, this.target)) };
  }
  /** Adopts a case if it fails as it should and costs less than the best. @returns whether it did. */
  try(plan, runs, ...observers) {
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
  get runs() {
    return [...this.best.schedule];
  }
}
const keyOf = (plan, schedule) =>
  `${plan.map((operations) => operations.map(({ operation, seed }) => `${operation}.${seed}`).join()).join(';')}/${[...schedule].join()}`;
//# sourceMappingURL=attempts.js.map
