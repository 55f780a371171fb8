import type { ComparedBug, ComparedTrial, ScoreTest, StrategyScore } from './comparisonReport.ts';
import { holm } from './holm.ts';
import { logRank, type Survival } from './logRank.ts';

/** How the strategies did, each but the first tested against the first. */
export function strategyScores(
  bugs: readonly ComparedBug[],
  strategies: readonly string[],
  budget: number,
): StrategyScore[] {
  const [first, ...others] = strategies;
  const tests = others.map((strategy) =>
    logRank(
      bugs.map((bug) => ({
        a: survivals(trialsOf(bug, strategy), budget),
        b: survivals(trialsOf(bug, first!), budget),
      })),
    ),
  );
  const corrected = holm(tests.map(({ p }) => p));
  const testOf = (index: number): ScoreTest => {
    const { observed, expected, chiSquare, p } = tests[index]!;
    return { observed, expected, chiSquare, p, holm: corrected[index]! };
  };
  return strategies.map((strategy, index) => ({
    ...totalsOf(bugs, strategy),
    ...(index > 0 && { test: testOf(index - 1) }),
  }));
}

function totalsOf(bugs: readonly ComparedBug[], strategy: string): Omit<StrategyScore, 'test'> {
  const hunted = bugs.map((bug) => trialsOf(bug, strategy)).filter((trials) => trials.length > 0);
  const all = hunted.flat();
  return {
    strategy,
    bugs: hunted.length,
    found: hunted.filter((trials) => trials.some(isFound)).length,
    trials: all.length,
    successful: all.filter(isFound).length,
    executions: all.reduce((sum, { executions }) => sum + executions, 0),
    seconds: all.reduce((sum, { seconds }) => sum + seconds, 0),
  };
}

const isFound = ({ oracle }: ComparedTrial): boolean => oracle !== undefined;

const trialsOf = ({ hunts }: ComparedBug, name: string): readonly ComparedTrial[] =>
  hunts.find(({ strategy }) => strategy === name)?.trials ?? [];

/** A search that came to its end without a finding would go on for ever: it counts as one that used up its budget. */
const survivals = (trials: readonly ComparedTrial[], budget: number): Survival[] =>
  trials.map((trial) => ({ time: isFound(trial) ? trial.executions : budget, isCensored: !isFound(trial) }));
