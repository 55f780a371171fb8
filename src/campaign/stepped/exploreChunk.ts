import type { OutcomeKind } from '../../explore/outcome.ts';
import type { Plan } from '../../explore/plan.ts';
import { Schedule } from '../../explore/schedule.ts';
import type { Strategy } from '../../explore/strategy.ts';
import { LeadFeedback } from '../../explore/strategies/leadFeedback.ts';
import { TreeProbe } from '../../explore/strategies/treeProbe.ts';
import { strategyNamed } from '../../explore/strategies/strategyNamed.ts';
import type { Finding } from '../../scenario/finding.ts';
import { Sfc32, mixSeed, type Random } from '../../scenario/random.ts';
import { drawing } from './drawing.ts';
import { fixedPlan, planOf } from './fixedPlan.ts';
import { GrowingPlan } from './growingPlan.ts';
import { OperationDraw, slotsOf } from './operationDraw.ts';
import type { ChunkResult, ChunkTask, FoundCase, NewLead } from './explorerProtocol.ts';
import { EXECUTIONS, STEPS, STOP } from './progressWords.ts';
import { wordsLike } from './wordsLike.ts';
import type { SteppedRunner } from './steppedRunner.ts';

/** Works off a chunk: up to its number of executions, or to the first finding. */
export function exploreChunk(runner: SteppedRunner, task: ChunkTask): ChunkResult {
  const { chunk, executions } = task;
  const progress = new Float64Array(task.progress);
  const seed = mixSeed(task.seed, chunk);
  const { program, lockOrders } = runner;
  const fixed = fixedPlanOf(runner, task, seed);
  let plan = fixed ?? [];
  const slots = task.drawnFrom ?? slotsOf(runner.scenario.bare);
  const probe = task.probe && new TreeProbe(task.probe);
  const strategy: Strategy = probe ?? strategyOf(runner, task);
  const leads: NewLead[] = [];
  // What was met in other chunks must not change this one.
  if (task.keepsLeads) runner.coverage?.forgetPairs();
  const outcomes: Partial<Record<OutcomeKind, number>> = {};
  const classes: number[] = [];
  let steps = 0;
  let longest = 0;
  let done = 0;
  let drawn = 0;
  let exhausted = false;
  let found: FoundCase | undefined;
  const random = new Sfc32(0);
  for (; done < executions && found === undefined && progress[STOP] === 0; done++) {
    random.reseed(mixSeed(seed, done));
    lockOrders?.begin(chunk, done);
    // A CPU alone has one schedule only: each execution is of another program.
    const draws = fixed === undefined && (done === 0 || program.cpus === 1);
    const result = draws ? drawAndRun(runner, slots, random) : runWith(runner, plan, strategy, random);
    if (result === undefined) {
      exhausted = true;
      break;
    }
    plan = result.plan;
    if (draws) drawn++;
    lockOrders?.end(chunk, done, result.ran, result.schedule);
    const { outcome } = result;
    if (runner.classHash !== undefined) classes.push(runner.classHash);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    steps += result.steps;
    longest = Math.max(longest, result.steps);
    progress[EXECUTIONS]!++;
    progress[STEPS]! += result.steps;
    if (task.keepsLeads && result.findings.length === 0) {
      const pairs = runner.coverage?.latestPairs() ?? [];
      if (pairs.length > 0) leads.push({ plan: result.ran, schedule: [...result.schedule], pairs });
    }
    if (result.findings.length > 0 && probe === undefined) {
      const position = { strategy: draws ? drawing.name : task.strategy, chunk, execution: done };
      const { findings, preemptions } = result;
      found = {
        ...position,
        plan: result.ran,
        schedule: [...result.schedule],
        steps: result.steps,
        preemptions,
        findings,
      };
    }
  }
  return {
    executions: done,
    drawn,
    steps,
    outcomes,
    exhausted,
    search: strategy.search && { ...strategy.search, ...(runner.scenario.storeBuffers && { isTso: true }) },
    estimate: probe?.estimate,
    found,
    unstepped: runner.unstepped,
    classes,
    lockOrders: lockOrders?.all() ?? [],
    longest,
    leads,
  };
}

interface Run {
  /** What was run. */
  readonly ran: Plan;
  /** What is to be run next time. */
  readonly plan: Plan;
  readonly outcome: OutcomeKind;
  readonly findings: readonly Finding[];
  readonly schedule: Schedule;
  readonly steps: number;
  readonly preemptions: number;
}

function drawAndRun(runner: SteppedRunner, slots: ArrayLike<number>, random: Random): Run {
  const growing = new GrowingPlan(runner.program.cpus, new OperationDraw(slots, random), random);
  const findings = runner.draw(growing, drawing, random.next());
  const { schedule, steps, preemptions } = runner.drawing;
  return { ran: growing.plan, plan: growing.kept, outcome: runner.outcome, findings, schedule, steps, preemptions };
}

function runWith(runner: SteppedRunner, plan: Plan, strategy: Strategy, random: Random): Run | undefined {
  const findings = runner.execute(plan, strategy, random);
  if (findings === undefined) return undefined;
  const { schedule, steps, preemptions } = runner.engine;
  return { ran: plan, plan, outcome: runner.outcome, findings, schedule, steps, preemptions };
}

function strategyOf({ scenario }: SteppedRunner, { strategy, about, lead }: ChunkTask): Strategy {
  if (lead !== undefined) return new LeadFeedback(Schedule.of(lead.schedule));
  return about === undefined ? strategyNamed(strategy) : wordsLike(scenario, about);
}

function fixedPlanOf({ scenario, program }: SteppedRunner, task: ChunkTask, seed: number): Plan | undefined {
  if (task.lead) return task.lead.plan;
  if (task.operations) return planOf(task.operations, seed);
  return scenario.bare.programs && fixedPlan(scenario.bare, scenario.bare.programs(program.cpus));
}
