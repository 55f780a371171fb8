import type { SteppedParameters, SteppedScenarioReport } from '../../report/fuzzReport.ts';
import type { Verdict } from '../../report/stressReport.ts';
/** The verdict over what was explored; a scenario of which nothing ran, or that could not be decided, leaves it open. */
export declare function campaignVerdict(
  reports: readonly SteppedScenarioReport[],
  parameters: SteppedParameters,
  interrupted: boolean,
): {
  readonly verdict: Verdict;
  readonly reason?: string;
};
//# sourceMappingURL=campaignVerdict.d.ts.map
