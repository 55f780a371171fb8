import type { Mutant } from '../../instrument/mutation/mutant.ts';

/** What is known of a mutant while it is hunted. */
export class MutantRecord {
  readonly mutant: Mutant;
  readonly scenarios: string[] = [];
  executions = 0;
  /** Oracle that fired, `hang` or `error`. */
  killedBy: string | undefined;

  constructor(mutant: Mutant) {
    this.mutant = mutant;
  }

  get isKilled(): boolean {
    return this.killedBy !== undefined;
  }
}
