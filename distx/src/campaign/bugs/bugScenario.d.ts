import type { BugPatch } from '../../instrument/bugPatch.ts';
import type { Bug } from '../bugCatalogue.ts';
/** The scenarios that show a bug: the one for steps comes first, the one for free-running threads last. */
export declare const scenariosOf: ({ scenario }: Pick<BugPatch, 'scenario'>) => readonly string[];
/** The scenario that shows a bug in steps, by name or path. @throws UsageError for a patch that names none. */
export declare const bugScenario: (bug: Bug) => string;
/** The scenario in which free-running threads run into a bug. @throws UsageError for a patch that names none. */
export declare const freeScenario: (bug: Bug) => string;
//# sourceMappingURL=bugScenario.d.ts.map