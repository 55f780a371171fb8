import type { Execution } from '../../explore/execution.ts';
import type { Observer } from '../../explore/observer.ts';
import type { Step } from '../../explore/step.ts';
import type { Finding } from '../../scenario/finding.ts';
import type { SteppedScenario } from './steppedScenario.ts';

const NONE = -1;

/**
 * Asks the scenario, between two steps, about the word that the step before changed. A step ends where its CPU's
 * next one begins or another CPU takes over, so the word is asked about at the beginning of the next step.
 */
export class WordChecks implements Observer {
  finding: Finding | undefined;
  readonly #scenario: SteppedScenario;
  #execution!: Execution;
  #changed = NONE;

  constructor(scenario: SteppedScenario) {
    this.#scenario = scenario;
  }

  begin(execution: Execution): void {
    this.#execution = execution;
    this.finding = undefined;
    this.#changed = NONE;
  }

  onStep(step: Step): void {
    if (this.#changed !== NONE) this.#check();
    this.#changed = step.after === step.before ? NONE : step.address;
  }

  end(): void {
    if (this.#changed !== NONE) this.#check();
  }

  #check(): void {
    const { bare, state, nameSite } = this.#scenario;
    const finding = bare.checkWord!(state, this.#changed, nameSite);
    this.#changed = NONE;
    if (finding === undefined || this.finding !== undefined) return;
    this.finding = finding;
    this.#execution.stop();
  }
}
