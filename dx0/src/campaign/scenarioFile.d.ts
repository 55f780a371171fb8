import type { Subject } from '../instrument/subject.ts';
/** A scenario module and what the loader must know of its subject. */
export interface ScenarioFile {
  /** As on the command line: its file's name in `stress`, or the path of a module of the user's own. */
  readonly name: string;
  readonly subject: Subject;
}
/** The page lifecycle as the subject of a scenario module of this package, and of those `beside` it. */
export declare const pageSubject: (entry: string, beside?: readonly string[]) => Subject;
/** The package's own scenarios of the page lifecycle, by name: one for each file in `stress`. */
export declare const ownScenarios: () => ScenarioFile[];
/** The package's scenarios that are only run when they are named: `small/…` for verification, `contention/…`, `kernels/…`. */
export declare const namedScenarios: () => ScenarioFile[];
/**
 * Finds a scenario by its name, or by the path of a module of the user's own; of such a module everything in
 * its folder is instrumented.
 *
 * @throws UsageError when there is none.
 */
export declare function scenarioFile(nameOrPath: string): ScenarioFile;
//# sourceMappingURL=scenarioFile.d.ts.map
