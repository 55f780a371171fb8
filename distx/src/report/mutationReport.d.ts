import type { Environment } from './stressReport.ts';
/** Everything that decides what a hunt for mutants does. */
export interface MutationParameters {
    readonly scenarios: readonly string[];
    /** Mutants drawn of all there are; 0: all. */
    readonly sample: number;
    /** Executions of each mutant, at most, over all scenarios that reach it. */
    readonly budget: number;
    readonly seed: number;
    readonly threads: number;
}
/**
 * What became of a mutant: an oracle fired; nothing did, though scenarios reached it; as before, with a reason known
 * beforehand; no scenario reached it; or the campaign ended before its turn.
 */
export type MutantFate = 'killed' | 'survived' | 'explained' | 'unreached' | 'waiting';
export interface MutantRow {
    readonly id: number;
    readonly operator: string;
    readonly file: string;
    readonly line: number;
    readonly fate: MutantFate;
    /** Scenarios in which it was hunted, the one that killed it last. */
    readonly scenarios: readonly string[];
    /** Over all scenarios. */
    readonly executions: number;
    /** Oracle that fired, `hang` or `error`. */
    readonly oracle?: string | undefined;
    /** Why it can't be killed. */
    readonly reason?: string | undefined;
    /** The lines it takes away, and those it puts there. */
    readonly before: string;
    readonly after: string;
}
export interface MutationReport {
    readonly parameters: MutationParameters;
    readonly environment: Environment;
    /** Mutants there are, drawn or not. */
    readonly all: number;
    readonly mutants: readonly MutantRow[];
    readonly interrupted?: NodeJS.Signals | undefined;
    readonly seconds: number;
}
/** What a hunt for mutants tells while it goes on. */
export interface MutationReporter {
    start(parameters: MutationParameters, environment: Environment, drawn: number, all: number): void;
    progress(what: string, done: number, of: number, killed: number, seconds: number): void;
    end(report: MutationReport): void;
}
//# sourceMappingURL=mutationReport.d.ts.map