import { RaceDetector } from '../../explore/detectors/raceDetector.ts';
import { raceFinding } from '../../explore/detectors/raceFinding.ts';
import type { Observer } from '../../explore/observer.ts';
import { Coverage } from '../../explore/trace/coverage.ts';
import type { Finding } from '../../scenario/finding.ts';
import { LockOrders } from './lockOrders.ts';
import type { SteppedScenario } from './steppedScenario.ts';
import { WordChecks } from './wordChecks.ts';

/** Everything that looks at the steps of an execution, and what it has found when that is over. */
export class Detectors {
  readonly observers: readonly Observer[];
  readonly #scenario: SteppedScenario;
  readonly #races = new RaceDetector();
  /** What executions cover; pairs over all of them. */
  readonly coverage = new Coverage();
  readonly #words: WordChecks | undefined;
  /** Collected over all executions. */
  readonly lockOrders: LockOrders;

  constructor(scenario: SteppedScenario) {
    this.#scenario = scenario;
    this.#words = scenario.bare.checkWord && new WordChecks(scenario);
    this.lockOrders = new LockOrders(scenario);
    this.observers = [this.#races, this.coverage, ...this.lockOrders.observers, ...(this.#words ? [this.#words] : [])];
  }

  /** Hash of the class of the execution that ran last. */
  get classHash(): number {
    return this.coverage.hash;
  }

  /** What was found in the execution that ran last, the most telling first. */
  findings(): Finding[] {
    const { races } = this.#races;
    const word = this.#words?.finding;
    if (races.length === 0) return word === undefined ? [] : [word];
    return [...(word === undefined ? [] : [word]), ...races.map((race) => raceFinding(race, this.#scenario))];
  }
}
