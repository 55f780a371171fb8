import type { Mutant } from '../../instrument/mutation/mutant.ts';
import type { MutationParameters, MutationReport, MutationReporter } from '../../report/mutationReport.ts';
import type { Environment } from '../../report/stressReport.ts';
import type { Interrupt } from '../interrupt.ts';
import type { ScenarioFile } from '../scenarioFile.ts';
import type { EarlierFates } from './earlierFates.ts';
import { type Explained } from './explained.ts';
export interface MutationRequest {
  readonly parameters: MutationParameters;
  readonly files: readonly ScenarioFile[];
  /** Whether a mutant is among those asked for. */
  readonly isWanted: (mutant: Mutant) => boolean;
  readonly explained: readonly Explained[];
  /** What an earlier campaign has killed is not hunted again. */
  readonly earlier: EarlierFates | undefined;
  /** Folder for patches of the survivors; undefined: none are written. */
  readonly out: string | undefined;
  readonly environment: Environment;
}
/**
 * Breaks a subject in every way the operators know, and hunts each mutant in the scenarios that reach it.
 *
 * @throws UsageError and its like for what a user can mend.
 */
export declare function mutationCampaign(
  request: MutationRequest,
  reporter: MutationReporter,
  interrupt: Interrupt,
): Promise<MutationReport>;
//# sourceMappingURL=mutationCampaign.d.ts.map
