import type { BugPatch } from '../../instrument/bugPatch.ts';
import type { Bug } from '../bugCatalogue.ts';
import { UsageError } from '../usageError.ts';

/** The scenarios that show a bug: the one for steps comes first, the one for free-running threads last. */
export const scenariosOf = ({ scenario }: Pick<BugPatch, 'scenario'>): readonly string[] =>
  scenario?.split(/[\s,]+/) ?? [];

/** The scenario that shows a bug in steps, by name or path. @throws UsageError for a patch that names none. */
export const bugScenario = (bug: Bug): string => named(bug, 0);

/** The scenario in which free-running threads run into a bug. @throws UsageError for a patch that names none. */
export const freeScenario = (bug: Bug): string => named(bug, -1);

function named({ name, patch }: Bug, place: number): string {
  const scenario = scenariosOf(patch).at(place);
  if (scenario !== undefined) return scenario;
  throw new UsageError(
    `${name} does not say in which scenario it shows`,
    'Add a header line, such as `Scenario: storm`.',
  );
}
