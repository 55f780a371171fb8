import type { Mutant } from '../../instrument/mutation/mutant.ts';
import type { MutantRow } from '../../report/mutationReport.ts';
/** What is known of a mutant while it is hunted. */
export declare class MutantRecord {
  readonly mutant: Mutant;
  /** The lines that it takes away and puts there. */
  readonly lines: {
    readonly before: string;
    readonly after: string;
  };
  readonly scenarios: string[];
  executions: number;
  /** It was hunted wherever it was to be. */
  isDone: boolean;
  /** Oracle that fired, `hang` or `error`. */
  killedBy: string | undefined;
  /** @param earlier what an earlier campaign has found of it. */
  constructor(
    mutant: Mutant,
    lines: {
      readonly before: string;
      readonly after: string;
    },
    earlier?: MutantRow,
  );
  get isKilled(): boolean;
}
//# sourceMappingURL=mutantRecord.d.ts.map
