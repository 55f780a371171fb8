import type { Bug } from '../bugCatalogue.ts';
import type { ExplorerSetup } from '../stepped/explorerProtocol.ts';
/** Attempts to find a bug. */
export interface Hunt {
    /** Undefined: the scenario as it is. */
    readonly bug: Bug | undefined;
    readonly setup: ExplorerSetup;
    readonly strategy: string;
    /** Executions of a trial at most. */
    readonly budget: number;
    readonly trials: number;
    /** Of the first trial; the others count up. */
    readonly seed: number;
}
//# sourceMappingURL=hunt.d.ts.map