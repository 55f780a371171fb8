import type { OutcomeKind } from '../../explore/outcome.ts';
import { strategyNamed } from '../../explore/strategies/strategyNamed.ts';
import { Sfc32, mixSeed } from '../../scenario/random.ts';
import { drawPlan, planOf } from './drawPlan.ts';
import type { ChunkResult, ChunkTask, FoundCase } from './explorerProtocol.ts';
import { wordsLike } from './wordsLike.ts';
import type { SteppedRunner } from './steppedRunner.ts';

/** Works off a chunk: up to its number of executions, or to the first finding. */
export function exploreChunk(runner: SteppedRunner, task: ChunkTask): ChunkResult {
  const { chunk, executions } = task;
  const progress = new Float64Array(task.progress);
  const seed = mixSeed(task.seed, chunk);
  const { bare } = runner.scenario;
  const plan = task.operations ? planOf(task.operations, seed) : drawPlan(bare, runner.program.cpus, seed);
  const strategy = task.about === undefined ? strategyNamed(task.strategy) : wordsLike(runner.scenario, task.about);
  const outcomes: Partial<Record<OutcomeKind, number>> = {};
  const { engine } = runner;
  const classes: number[] = [];
  let steps = 0;
  let longest = 0;
  let done = 0;
  let exhausted = false;
  let found: FoundCase | undefined;
  for (; done < executions && found === undefined; done++) {
    const findings = runner.execute(plan, strategy, new Sfc32(mixSeed(seed, done)));
    if (findings === undefined) {
      exhausted = true;
      break;
    }
    const kind = runner.outcome;
    if (runner.classHash !== undefined) classes.push(runner.classHash);
    outcomes[kind] = (outcomes[kind] ?? 0) + 1;
    steps += engine.steps;
    longest = Math.max(longest, engine.steps);
    progress[0]!++;
    progress[1]! += engine.steps;
    if (findings.length > 0) {
      const { schedule, preemptions } = engine;
      const position = { strategy: task.strategy, chunk, execution: done };
      found = { ...position, plan, schedule: [...schedule], steps: engine.steps, preemptions, findings };
    }
  }
  return {
    executions: done,
    steps,
    outcomes,
    exhausted,
    isComplete: exhausted && true,
    found,
    unstepped: runner.unstepped,
    classes,
    longest,
  };
}
