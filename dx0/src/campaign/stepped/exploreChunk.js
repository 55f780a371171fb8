import { Schedule } from '../../explore/schedule.js';
import { LeadFeedback } from '../../explore/strategies/leadFeedback.js';
import { RandomWalk } from '../../explore/strategies/randomWalk.js';
import { TreeProbe } from '../../explore/strategies/treeProbe.js';
import { strategyNamed } from '../../explore/strategies/strategyNamed.js';
import { Sfc32, mixSeed } from '../../scenario/random.js';
import { fixedPlan, planOf } from './fixedPlan.js';
import { GrowingPlan } from './growingPlan.js';
import { OperationDraw, slotsOf } from './operationDraw.js';
import { EXECUTIONS, STEPS, STOP } from './progressWords.js';
import { wordsLike } from './wordsLike.js';
/** Works off a chunk: up to its number of executions, or to the first finding. */
export function exploreChunk(runner, task) {
  const { chunk, executions } = task;
  const progress = new Float64Array(task.progress);
  const seed = mixSeed(task.seed, chunk);
  const { program, lockOrders } = runner;
  const fixed = fixedPlanOf(runner, task, seed);
  let plan = fixed ?? [];
  const slots = task.drawnFrom ?? slotsOf(runner.scenario.bare);
  const probe = task.probe && new TreeProbe(task.probe);
  const strategy = probe ?? strategyOf(runner, task);
  const leads = [];
  // What was met in other chunks must not change this one.
  if (task.keepsLeads) runner.coverage?.forgetPairs();
  const outcomes = {};
  const classes = [];
  let steps = 0;
  let longest = 0;
  let done = 0;
  let exhausted = false;
  let found;
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
    lockOrders?.end(chunk, done, result.ran, result.schedule);
    const { outcome } = result;
    if (runner.classHash !== undefined) classes.push(runner.classHash);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    steps += result.steps;
    longest = Math.max(longest, result.steps);
    progress[EXECUTIONS]++;
    progress[STEPS] += result.steps;
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
/** What a plan is drawn under. */
const drawing = new RandomWalk();
function drawAndRun(runner, slots, random) {
  const growing = new GrowingPlan(runner.program.cpus, new OperationDraw(slots, random), random);
  const findings = runner.draw(growing, drawing, random.next());
  const { schedule, steps, preemptions } = runner.drawing;
  return { ran: growing.plan, plan: growing.kept, outcome: runner.outcome, findings, schedule, steps, preemptions };
}
function runWith(runner, plan, strategy, random) {
  const findings = runner.execute(plan, strategy, random);
  if (findings === undefined) return undefined;
  const { schedule, steps, preemptions } = runner.engine;
  return { ran: plan, plan, outcome: runner.outcome, findings, schedule, steps, preemptions };
}
function strategyOf({ scenario }, { strategy, about, lead }) {
  if (lead !== undefined) return new LeadFeedback(Schedule.of(lead.schedule));
  return about === undefined ? strategyNamed(strategy) : wordsLike(scenario, about);
}
function fixedPlanOf({ scenario, program }, task, seed) {
  if (task.lead) return task.lead.plan;
  if (task.operations) return planOf(task.operations, seed);
  return scenario.bare.programs && fixedPlan(scenario.bare, scenario.bare.programs(program.cpus));
}
//# sourceMappingURL=exploreChunk.js.map
