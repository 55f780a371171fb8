import type { Plan } from '../../explore/plan.ts';
import type { SteppedParameters } from '../../report/fuzzReport.ts';
import type { Runs } from './explorerProtocol.ts';
import type { SteppedScenario } from './steppedScenario.ts';
/** What a token says besides the execution. */
export type TokenSettings = Pick<SteppedParameters, 'bugs' | 'settings' | 'cpus' | 'fine'>;
/** The token of an execution. */
export declare function tokenOf(
  { file, loaded, bare }: SteppedScenario,
  plan: Plan,
  schedule: Runs,
  { bugs, settings, cpus, fine }: TokenSettings,
): string;
//# sourceMappingURL=tokenOf.d.ts.map
