/** What is known of a mutant while it is hunted. */
export class MutantRecord {
  mutant;
  /** The lines that it takes away and puts there. */
  lines;
  scenarios = [];
  executions = 0;
  /** It was hunted wherever it was to be. */
  isDone = false;
  /** Oracle that fired, `hang` or `error`. */
  killedBy;
  /** @param earlier what an earlier campaign has found of it. */
  constructor(mutant, lines, earlier) {
    this.mutant = mutant;
    this.lines = lines;
    if (earlier === undefined) return;
    this.scenarios.push(...earlier.scenarios);
    this.executions = earlier.executions;
    this.killedBy = earlier.fate === 'killed' ? earlier.oracle : undefined;
  }
  get isKilled() {
    return this.killedBy !== undefined;
  }
}
//# sourceMappingURL=mutantRecord.js.map
