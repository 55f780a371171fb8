import type { Bug } from '../bugCatalogue.ts';
import { UsageError } from '../usageError.ts';

/** The scenario that shows a bug, by name or path. @throws UsageError for a patch that does not say where it shows. */
export function bugScenario({ name, patch }: Bug): string {
  const [scenario] = patch.scenario?.split(/[\s,]+/) ?? [];
  if (scenario !== undefined) return scenario;
  throw new UsageError(
    `${name} does not say in which scenario it shows`,
    'Add a header line, such as `Scenario: storm`.',
  );
}
