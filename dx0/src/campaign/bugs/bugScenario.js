import { UsageError } from '../usageError.js';
/** The scenarios that show a bug: the one for steps comes first, the one for free-running threads last. */
export const scenariosOf = ({ scenario }) => scenario?.split(/[\s,]+/) ?? [];
/** The scenario that shows a bug in steps, by name or path. @throws UsageError for a patch that names none. */
export const bugScenario = (bug) => named(bug, 0);
/** The scenario in which free-running threads run into a bug. @throws UsageError for a patch that names none. */
export const freeScenario = (bug) => named(bug, -1);
function named({ name, patch }, place) {
  const scenario = scenariosOf(patch).at(place);
  if (scenario !== undefined) return scenario;
  throw new UsageError(
    `${name} does not say in which scenario it shows`,
    'Add a header line, such as `Scenario: storm`.',
  );
}
//# sourceMappingURL=bugScenario.js.map
