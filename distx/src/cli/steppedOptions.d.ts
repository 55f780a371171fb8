import { type Bug } from '../campaign/bugCatalogue.ts';
import { type ScenarioFile } from '../campaign/scenarioFile.ts';
import { type SteppedParameters } from '../report/fuzzReport.ts';
/** The options of `fuzz` and `verify` as commander hands them over. */
export interface RawSteppedOptions {
    readonly strategy?: string;
    readonly executions?: string;
    readonly for?: string;
    readonly seed?: string;
    readonly cpus?: string;
    readonly bug: readonly string[];
    readonly set: readonly string[];
    readonly bound?: string;
    readonly steps: string;
    readonly threads?: string;
    readonly fine?: true;
    readonly storeBuffer?: true;
    readonly detectors: boolean;
    readonly strict?: true;
    readonly out: string;
    readonly reporter: readonly string[];
    readonly json?: true;
}
export interface SteppedChoice {
    readonly parameters: SteppedParameters;
    readonly scenarios: readonly ScenarioFile[];
    readonly bugs: readonly Bug[];
}
/** What the user asked for, checked. @throws UsageError */
export declare function steppedOptions(command: 'fuzz' | 'verify', names: readonly string[], raw: RawSteppedOptions): SteppedChoice;
//# sourceMappingURL=steppedOptions.d.ts.map