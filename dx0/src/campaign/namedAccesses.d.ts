import type { NamedAccess } from '../report/stressReport.ts';
import type { NoiseSetup } from './noiseSetup.ts';
import type { PreparedScenario } from './preparedScenario.ts';
/** The flight recorder in the order of its tickets, with names for numbers. Called when no CPU runs. */
export declare function namedAccesses(
  { scenario, state, loaded }: PreparedScenario,
  { recorder, ringEntries }: NoiseSetup,
): NamedAccess[];
//# sourceMappingURL=namedAccesses.d.ts.map
