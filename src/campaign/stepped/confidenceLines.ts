import { confidenceLine } from '../../explore/confidence.ts';
import type { FuzzScenario } from './fuzzScenario.ts';

/** What the clean executions of a scenario are worth, in words. */
export function confidenceLines(run: FuzzScenario, cpus: number): string[] {
  const { tally } = run;
  if (run.isVerified) return [];
  const pct = [...tally.strategies.values()].find(({ strategy }) => strategy === 'pct:3' || strategy === 'pct');
  return [
    confidenceLine({
      executions: tally.executions,
      ...(tally.classCounts.executions > 0 && { counts: tally.classCounts }),
      ...(pct && { pct: { cpus, steps: tally.longest, depth: 3, executions: pct.executions } }),
    }),
  ];
}
