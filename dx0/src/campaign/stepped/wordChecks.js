/** Asks the scenario, between two steps, about the word that the step before changed. */
export class WordChecks {
  finding;
  #scenario;
  #execution;
  constructor(scenario) {
    this.#scenario = scenario;
  }
  begin(execution) {
    this.#execution = execution;
    this.finding = undefined;
  }
  onChanged(address) {
    if (this.finding !== undefined) return;
    const { bare, state, nameSite } = this.#scenario;
    this.finding = bare.checkWord(state, address, nameSite);
    if (this.finding !== undefined) this.#execution.stop();
  }
}
//# sourceMappingURL=wordChecks.js.map
