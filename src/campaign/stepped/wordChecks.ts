import type { Execution } from '../../explore/execution.ts';
import type { Observer } from '../../explore/observer.ts';
import type { Finding } from '../../scenario/finding.ts';
import type { SteppedScenario } from './steppedScenario.ts';

/** Asks the scenario, between two steps, about the word that the step before changed. */
export class WordChecks implements Observer {
  finding: Finding | undefined;
  readonly #scenario: SteppedScenario;
  #execution!: Execution;

  constructor(scenario: SteppedScenario) {
    this.#scenario = scenario;
  }

  begin(execution: Execution): void {
    this.#execution = execution;
    this.finding = undefined;
  }

  onChanged(address: number): void {
    if (this.finding !== undefined) return;
    const { bare, state, nameSite } = this.#scenario;
    this.finding = bare.checkWord!(state, address, nameSite);
    if (this.finding !== undefined) this.#execution.stop();
  }
}
