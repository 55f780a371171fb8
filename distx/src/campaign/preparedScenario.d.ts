import { type LoadedSubject } from '../instrument/loadSubject.ts';
import type { Settings, SharedState, SiteName } from '../scenario/scenario.ts';
import { type FullScenario } from './fullScenario.ts';
import type { ScenarioFile } from './scenarioFile.ts';
import { UsageError } from './usageError.ts';
/** A scenario loaded in one build, with its shared state made. */
export interface PreparedScenario {
    readonly name: string;
    readonly root: string;
    readonly scenario: FullScenario;
    readonly loaded: LoadedSubject;
    readonly state: SharedState;
    /** Source positions of this build's call sites. */
    readonly nameSite: SiteName;
}
/** How to load a scenario and what to create. */
export interface Preparation {
    readonly build: 'bare' | 'noisy';
    /** Paths of patches. */
    readonly patches: readonly string[];
    readonly settings: Settings;
    /** With the settings of stepped runs. */
    readonly isStepped?: boolean;
}
/**
 * Loads a scenario and makes its shared state.
 *
 * @throws UsageError, SubjectError or the scenario's ConfigError for what a user can mend.
 */
export declare function prepareScenario(file: ScenarioFile, { build, patches, settings, isStepped }: Preparation): Promise<PreparedScenario>;
/** A scenario that can only be stepped. */
export declare class AsyncOperation extends UsageError {
}
/** @throws what the user can mend, when the state can't be made. */
export declare function createState(name: string, scenario: FullScenario, settings: Settings): SharedState;
/** The module's default export. @throws UsageError when it can't be imported or is no scenario. */
export declare function importScenario({ name }: ScenarioFile, { entryUrl }: LoadedSubject): Promise<FullScenario>;
//# sourceMappingURL=preparedScenario.d.ts.map