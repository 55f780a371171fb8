import type { SteppedFailure } from '../../report/steppedReport.ts';
import type { TracedCase, WitnessedOrder } from './explorerProtocol.ts';
import type { SteppedScenario } from './steppedScenario.ts';
import { type TokenSettings } from './tokenOf.ts';
/** What is known of the other executions of its run. */
export interface RunKnowledge {
    /** Orders of locks in all of them. */
    readonly orders?: readonly WitnessedOrder[];
    /** How sure it is that such a bug is found. */
    readonly confidence?: string | undefined;
}
/** Everything a person wants to know of a failing execution. */
export declare function steppedFailure(strategy: string, execution: number, traced: TracedCase, scenario: SteppedScenario, settings: TokenSettings, { orders, confidence }?: RunKnowledge): SteppedFailure;
//# sourceMappingURL=steppedFailure.d.ts.map