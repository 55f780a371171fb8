import { confidenceLine } from '../../explore/confidence.ts';
import type { SteppedParameters } from '../../report/fuzzReport.ts';
import { count, plural } from '../../report/humanUnits.ts';
import type { FuzzTally } from './fuzzTally.ts';

/** Strategies that look through schedules one after the other: what they leave out is no matter of chance. */
const isSystematic = (strategy: string): boolean => /^(?:dpor|dfs)\b/.test(strategy);

/** What the clean executions of a scenario are worth, in words. */
export function confidenceLines(
  tally: Pick<FuzzTally, 'executions' | 'longest' | 'strategies' | 'classCounts'>,
  isVerified: boolean,
  cpus: number,
  { strategy, bound }: Pick<SteppedParameters, 'strategy' | 'bound'>,
): string[] {
  const { executions, longest, strategies, classCounts } = tally;
  if (isVerified) return [completeLine(executions, bound)];
  const all = [...strategies.values()];
  const systematic = all.filter((each) => isSystematic(each.strategy)).reduce((sum, each) => sum + each.executions, 0);
  if (isSystematic(strategy)) {
    return [`${plural(executions, 'schedule')} explored one after the other, and there are more: nothing is verified`];
  }
  const pct = all.find((each) => each.strategy === 'pct:3' || each.strategy === 'pct');
  return [
    confidenceLine({
      executions: executions - systematic,
      ...(classCounts.executions > 0 && { counts: classCounts }),
      ...(pct && { pct: { cpus, steps: longest, depth: 3, executions: pct.executions } }),
    }),
  ];
}

const completeLine = (executions: number, bound: number | undefined): string =>
  bound === undefined
    ? `complete: every order of the steps is one of these ${count(executions)}, up to steps that make no difference`
    : `complete: every order of the steps with at most ${plural(bound, 'preemption')}`;
