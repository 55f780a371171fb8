import { cpus } from 'node:os';
import { join } from 'node:path';
import { Engine } from '../src/explore/engine.ts';
import { Dpor } from '../src/explore/strategies/dpor.ts';
import { strategyNamed } from '../src/explore/strategies/strategyNamed.ts';
import type { Strategy } from '../src/explore/strategy.ts';
import { packageRoot } from '../src/campaign/packageRoot.ts';
import { type ScenarioFile, scenarioFile } from '../src/campaign/scenarioFile.ts';
import { Detectors } from '../src/campaign/stepped/detectors.ts';
import { fixedPlan } from '../src/campaign/stepped/fixedPlan.ts';
import { SteppedRunner } from '../src/campaign/stepped/steppedRunner.ts';
import { SteppedProgram } from '../src/campaign/stepped/steppedProgram.ts';
import { loadStepped, type SteppedScenario } from '../src/campaign/stepped/steppedScenario.ts';
import { Sfc32, type Random } from '../src/scenario/random.ts';
import { medianOf } from '../src/report/medianOf.ts';
import { busyMs } from './measure.ts';
import { pageByHand, pctByHand, randomByHand, tinyByHand } from './byHand.ts';
import { twoWorkers } from './twoWorkers.ts';

const ROUNDS = 5;
const ROUND_MS = 150;
/** Executions of a search at most. */
const SEARCHED = 10_000;

interface Speed {
  /** ns a step. */
  readonly step: number;
  readonly executionsPerSecond: number;
  /** Steps of an execution. */
  readonly steps: number;
}

/** Steps a scenario's own programs under a strategy, nothing but the engine: no audit. */
function speedOf(scenario: SteppedScenario, strategy: Strategy, isWatched: boolean): Speed {
  const program = new SteppedProgram(scenario, () => 0);
  program.plan = fixedPlan(scenario.bare, scenario.bare.programs!(program.cpus));
  const observers = isWatched ? new Detectors(scenario).observers : [];
  const engine = new Engine(scenario.runtime, program, { observers });
  const random = new Sfc32(1);
  const speeds = Array.from({ length: ROUNDS + 1 }, () => round(engine, strategy, random)).slice(1);
  return {
    step: medianOf(speeds.map(({ step }) => step)),
    executionsPerSecond: medianOf(speeds.map(({ executionsPerSecond }) => executionsPerSecond)),
    steps: speeds[0]!.steps,
  };
}

function round(engine: Engine, strategy: Strategy, random: Random): Speed {
  const from = busyMs();
  let executions = 0;
  let steps = 0;
  while (busyMs() - from < ROUND_MS) {
    for (let i = 0; i < 20; i++) {
      engine.run(strategy, random);
      executions++;
      steps += engine.steps;
    }
  }
  const ms = busyMs() - from;
  return { step: (ms * 1e6) / steps, executionsPerSecond: (executions * 1000) / ms, steps: steps / executions };
}

/** The same order of hand-overs without an engine: generators by hand, a random CPU each time. */
function floor(): number {
  const control = new Int32Array(1);
  const words = new Int32Array(new SharedArrayBuffer(4));
  function* counter(): Generator<void, void> {
    for (let i = 0; i < 50; i++) {
      if (--control[0]! === 0) yield;
      words[0]!++;
    }
  }
  const random = new Sfc32(1);
  const CPUS = 4;
  const run = (): void => {
    const coroutines = Array.from({ length: CPUS }, counter);
    for (let left = CPUS; left > 0;) {
      let length = 1;
      if (left === 1) length = 1000;
      else while (random.next() * left < 2 ** 32) length++;
      const place = Math.floor((random.next() / 2 ** 32) * left);
      control[0] = length;
      if (coroutines[place]!.next().done === true) coroutines[place] = coroutines[--left]!;
    }
  };
  const rounds = Array.from({ length: ROUNDS + 1 }, () => {
    const from = busyMs();
    let executions = 0;
    for (; busyMs() - from < ROUND_MS; executions += 10) for (let i = 0; i < 10; i++) run();
    return ((busyMs() - from) * 1e6) / (executions * CPUS * 50);
  });
  return medianOf(rounds.slice(1));
}

const prepare = (file: ScenarioFile, settings: Record<string, number> = {}): Promise<SteppedScenario> =>
  loadStepped(file, { patches: [], settings, fine: false });

const load = (name: string, settings: Record<string, number> = {}): Promise<SteppedScenario> =>
  prepare(scenarioFile(name), settings);

/** The page subject with plain data under its locks. */
const countedPages: ScenarioFile = {
  name: 'page-counted',
  subject: {
    root: packageRoot,
    entry: join(packageRoot, 'bench', 'scenarios', 'page-counted.ts'),
    instrumented: ['bench/scenarios', 'stress/kernels'],
    shadow: [],
  },
};

/** What was to be reached, in ns a step, and what generators by hand took on the machine where that was set. */
interface Goal {
  readonly reach: number;
  readonly byHand: number;
}

/** @param byHand ns a step here; one generator for each CPU. */
function line(what: string, ns: number, byHand: number, goal?: Goal): void {
  const ratio = `${(ns / byHand).toFixed(2)} x by hand`;
  const reached = goal === undefined ? '' : `reach ${goal.reach}${verdictOf(ns, goal.reach)}`;
  const here = goal === undefined ? 0 : (goal.reach * byHand) / goal.byHand;
  const byRatio = goal === undefined ? '' : `, as fast as by hand here ${here.toFixed(0)}${verdictOf(ns, here)}`;
  console.log(
    `  ${what.padEnd(32)} ${ns.toFixed(1).padStart(7)} ns a step  ${ratio.padStart(15)}  ${reached}${byRatio}`,
  );
}

const verdictOf = (ns: number, goal: number): string =>
  ns <= goal ? ' (reached)' : ` (missed, ${(ns / goal).toFixed(1)} x)`;

const perSecond = (value: number): string => `${Math.round(value).toLocaleString('en-US')} a second`;

/** What a scheduling point costs; everything in one process, next to generators by hand. */
export async function stepping(): Promise<void> {
  console.log(`node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown CPU'}`);
  console.log(`counter by hand, random CPU: ${floor().toFixed(1)} ns a step`);
  await pageSubject();
  console.log('from 5 to 100 CPUs (kernels/counter-ok), reach 1.5 x');
  for (const name of ['pct:3', 'random', 'surw', 'pos']) {
    const few = speedOf(await load('kernels/counter-ok', { cpus: 5, rounds: 50 }), strategyNamed(name), false).step;
    const many = speedOf(await load('kernels/counter-ok', { cpus: 100, rounds: 50 }), strategyNamed(name), false).step;
    console.log(
      `  ${name.padEnd(32)} ${few.toFixed(1).padStart(7)} -> ${many.toFixed(1)} ns a step, ${(many / few).toFixed(2)} x`,
    );
  }
  await tinyExecutions();
  await searches();
  console.log('two worker threads against one, the same chunks (pct:3 and random), every detector');
  for (const [name, executions] of [
    ['kernels/page-lifecycle', 400],
    ['storm', 16],
  ] as const) {
    const { one, ratio, alone } = await twoWorkers(name, executions);
    console.log(
      `  ${name.padEnd(32)} one ${perSecond(one)}, two ${ratio.toFixed(2)} x (by CPU time ${alone.toFixed(2)} x)`,
    );
  }
}

async function pageSubject(): Promise<void> {
  console.log(
    'page subject (kernels/page-lifecycle, 3 CPUs); by hand: one generator a CPU, or one for each helper, too',
  );
  const pct = [false, true].map((isInlined) => pageByHand(pctByHand, isInlined)) as [number, number];
  const random = [false, true].map((isInlined) => pageByHand(randomByHand, isInlined)) as [number, number];
  line('by hand, helpers too, pct:3', pct[0], pct[1]);
  line('by hand, pct:3', pct[1], pct[1]);
  line('by hand, helpers too, random', random[0], random[1]);
  line('by hand, random', random[1], random[1]);
  const page = await load('kernels/page-lifecycle');
  const goals: Readonly<Record<string, readonly [plain: Goal, watched: Goal]>> = {
    'pct:3': [
      { reach: 25, byHand: 9.4 },
      { reach: 45, byHand: 9.4 },
    ],
    random: [
      { reach: 60, byHand: 45.6 },
      { reach: 90, byHand: 45.6 },
    ],
  };
  for (const isWatched of [false, true]) {
    for (const name of ['pct:3', 'random', 'urw', 'surw', 'pos']) {
      const { step } = speedOf(page, strategyNamed(name), isWatched);
      const what = `${name}${isWatched ? ', every detector' : ''}`;
      line(what, step, name === 'pct:3' ? pct[1] : random[1], goals[name]?.[isWatched ? 1 : 0]);
    }
  }
  // The page subject has no plain access, and where there is none nothing races: see what looking for races costs.
  const counted = await prepare(countedPages);
  for (const [name, byHand] of [
    ['pct:3', pct[1]],
    ['random', random[1]],
  ] as const) {
    line(`${name}, every detector, plain data`, speedOf(counted, strategyNamed(name), true).step, byHand);
  }
}

/** Two CPUs that lose an update: by hand, by the engine alone, and with all that a campaign does for an execution. */
async function tinyExecutions(): Promise<void> {
  console.log('tiny executions (kernels/lost-update, random), reach 1,000,000 a second');
  console.log(`  by hand                          ${perSecond(tinyByHand())}`);
  const engine = speedOf(await load('kernels/lost-update'), strategyNamed('random'), false);
  console.log(`  engine                           ${perSecond(engine.executionsPerSecond)}`);
  for (const detectors of [false, true]) {
    const scenario = await load('kernels/lost-update-ok');
    const runner = new SteppedRunner(scenario, { stepLimit: 20_000, detectors });
    const plan = fixedPlan(scenario.bare, scenario.bare.programs!(runner.program.cpus));
    const strategy = strategyNamed('random');
    const random = new Sfc32(1);
    const rounds = Array.from({ length: ROUNDS + 1 }, () => {
      const from = busyMs();
      let executions = 0;
      for (; busyMs() - from < ROUND_MS; executions += 100) {
        for (let i = 0; i < 100; i++) runner.execute(plan, strategy, random);
      }
      return (executions * 1000) / (busyMs() - from);
    });
    const what = detectors ? 'audited, every detector' : 'audited';
    console.log(`  ${what.padEnd(32)} ${perSecond(medianOf(rounds.slice(1)))}`);
  }
}

/** DPOR, to its end if that is near. */
async function searches(): Promise<void> {
  for (const [name, settings] of [
    ['kernels/lost-update', { cpus: 3 }],
    ['kernels/spin-lock-ok', { cpus: 3 }],
    ['kernels/independent-ok', { cpus: 6 }],
    ['small/migrate-read', {}],
  ] as const) {
    const scenario = await load(name, settings);
    const program = new SteppedProgram(scenario, () => 0);
    program.plan = fixedPlan(scenario.bare, scenario.bare.programs!(program.cpus));
    const engine = new Engine(scenario.runtime, program);
    const strategy = new Dpor();
    const random = new Sfc32(1);
    const from = busyMs();
    let executions = 0;
    while (executions < SEARCHED && engine.run(strategy, random) !== undefined) executions++;
    const seconds = (busyMs() - from) / 1000;
    console.log(
      `dpor ${name} ${JSON.stringify(settings)}: ${executions} executions, ${strategy.blocked} blocked, ${Math.round(executions / seconds)} a second`,
    );
  }
}

await stepping();
