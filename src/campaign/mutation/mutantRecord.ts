import type { Mutant } from '../../instrument/mutation/mutant.ts';
import type { MutantRow } from '../../report/mutationReport.ts';

/** What is known of a mutant while it is hunted. */
export class MutantRecord {
  readonly mutant: Mutant;
  /** The lines that it takes away and puts there. */
  readonly lines: { readonly before: string; readonly after: string };
  readonly scenarios: string[] = [];
  executions = 0;
  /** It was hunted wherever it was to be. */
  isDone = false;
  /** Oracle that fired, `hang` or `error`. */
  killedBy: string | undefined;

  /** @param earlier what an earlier campaign has found of it. */
  constructor(mutant: Mutant, lines: { readonly before: string; readonly after: string }, earlier?: MutantRow) {
    this.mutant = mutant;
    this.lines = lines;
    if (earlier === undefined) return;
    this.scenarios.push(...earlier.scenarios);
    this.executions = earlier.executions;
    this.killedBy = earlier.fate === 'killed' ? earlier.oracle : undefined;
  }

  get isKilled(): boolean {
    return this.killedBy !== undefined;
  }
}
