import { completenessLine, isVerified, type Search } from '../../explore/exhaustive/completeness.ts';
import { confidenceLine } from '../../explore/confidence.ts';
import type { SteppedParameters } from '../../report/fuzzReport.ts';
import { plural } from '../../report/humanUnits.ts';
import type { FuzzTally } from './fuzzTally.ts';

/** Strategies that look through schedules one after the other: what they leave out is no matter of chance. */
export const isSystematic = (strategy: string): boolean => /^(?:dpor|dfs)\b/.test(strategy);

/** What the clean executions of a scenario are worth, in words. */
export function confidenceLines(
  tally: Pick<FuzzTally, 'executions' | 'longest' | 'strategies' | 'classCounts'>,
  search: Search | undefined,
  cpus: number,
  { strategy }: Pick<SteppedParameters, 'strategy'>,
): string[] {
  const { executions, longest, strategies, classCounts } = tally;
  if (search && (isVerified(search) || isSystematic(strategy))) return [completenessLine(search)];
  const systematic = strategies
    .filter((each) => isSystematic(each.strategy))
    .reduce((sum, each) => sum + each.executions, 0);
  if (isSystematic(strategy)) {
    return [`${plural(executions, 'schedule')} explored one after the other, and there are more: nothing is verified`];
  }
  const pct = strategies.find((each) => each.strategy === 'pct:3' || each.strategy === 'pct');
  return [
    confidenceLine({
      executions: executions - systematic,
      ...(classCounts.executions > 0 && { counts: classCounts }),
      ...(pct && { pct: { cpus, steps: longest, depth: 3, executions: pct.executions } }),
    }),
  ];
}
