import { type Search } from '../../explore/exhaustive/completeness.ts';
import type { SteppedParameters } from '../../report/fuzzReport.ts';
import type { FuzzTally } from './fuzzTally.ts';
/** Strategies that look through schedules one after the other: what they leave out is no matter of chance. */
export declare const isSystematic: (strategy: string) => boolean;
/** What the clean executions of a scenario are worth, in words. */
export declare function confidenceLines(
  tally: Pick<FuzzTally, 'executions' | 'longest' | 'strategies' | 'classCounts'>,
  search: Search | undefined,
  cpus: number,
  { strategy }: Pick<SteppedParameters, 'strategy'>,
): string[];
//# sourceMappingURL=confidenceLines.d.ts.map
