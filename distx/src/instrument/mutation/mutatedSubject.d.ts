import { type Subject } from '../subject.ts';
import type { Mutant } from './mutant.ts';
import type { MutationOperator } from './operator.ts';
/** A subject and all that can be broken in it. */
export declare class MutatedSubject {
    #private;
    /** In the order of files and lines. */
    readonly mutants: readonly Mutant[];
    /**
     * @param entries modules to begin with; what else is reachable from them is mutated where it is instrumented.
     * @throws SubjectError as the loader does.
     */
    constructor(subject: Subject, entries: readonly string[], operators?: readonly MutationOperator[]);
    /** The mutants that an entry leads to. */
    mutantsOf(entry: string): readonly Mutant[];
    /** A patch with some mutants, all behind their switch; the loader wants all of their files to be reachable. */
    schema(chosen: readonly Mutant[]): string;
    /** A mutant as a patch of its own. */
    patch(mutant: Mutant): string;
}
//# sourceMappingURL=mutatedSubject.d.ts.map