import { Engine } from '../src/explore/engine.ts';
import { Dpor } from '../src/explore/strategies/dpor.ts';
import { strategyNamed } from '../src/explore/strategies/strategyNamed.ts';
import type { Strategy } from '../src/explore/strategy.ts';
import { scenarioFile } from '../src/campaign/scenarioFile.ts';
import { Detectors } from '../src/campaign/stepped/detectors.ts';
import { fixedPlan } from '../src/campaign/stepped/fixedPlan.ts';
import { SteppedProgram } from '../src/campaign/stepped/steppedProgram.ts';
import { loadStepped, type SteppedScenario } from '../src/campaign/stepped/steppedScenario.ts';
import { Sfc32, type Random } from '../src/scenario/random.ts';
import { medianOf } from '../src/report/medianOf.ts';

const ROUNDS = 5;
const ROUND_MS = 300;

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
  const from = performance.now();
  let executions = 0;
  let steps = 0;
  while (performance.now() - from < ROUND_MS) {
    for (let i = 0; i < 20; i++) {
      engine.run(strategy, random);
      executions++;
      steps += engine.steps;
    }
  }
  const ms = performance.now() - from;
  return { step: (ms * 1e6) / steps, executionsPerSecond: (executions * 1000) / ms, steps: steps / executions };
}

/** The same order of hand-overs without an engine: generators by hand, a random CPU each time. */
function floor(): number {
  const control = new Int32Array(1);
  const words = new Int32Array(new SharedArrayBuffer(4));
  function* counter(): Generator<void, void> {
    for (let i = 0; i < 50; i++) {
      if (--control[0]! === 0) yield;
      Atomics.add(words, 0, 1);
    }
  }
  const random = new Sfc32(1);
  const CPUS = 4;
  const run = (): void => {
    const cpus = Array.from({ length: CPUS }, counter);
    for (let left = CPUS; left > 0;) {
      let length = 1;
      if (left === 1) length = 1000;
      else while (random.next() * left < 2 ** 32) length++;
      const place = Math.floor((random.next() / 2 ** 32) * left);
      control[0] = length;
      if (cpus[place]!.next().done === true) cpus[place] = cpus[--left]!;
    }
  };
  const rounds = Array.from({ length: ROUNDS + 1 }, () => {
    const from = performance.now();
    let executions = 0;
    for (; performance.now() - from < ROUND_MS; executions += 10) for (let i = 0; i < 10; i++) run();
    return ((performance.now() - from) * 1e6) / (executions * CPUS * 50);
  });
  return medianOf(rounds.slice(1));
}

const load = (name: string, settings: Record<string, number> = {}): Promise<SteppedScenario> =>
  loadStepped(scenarioFile(name), { patches: [], settings, fine: false });

const line = (what: string, ns: number, reference: number, steps: string): void =>
  console.log(
    `  ${what.padEnd(44)} ${ns.toFixed(1).padStart(7)} ns a step  ${(ns / reference).toFixed(2)} x floor  ${steps}`,
  );

/** What a scheduling point costs; everything in one process, as ratios to a loop over generators by hand. */
export async function stepping(): Promise<void> {
  const reference = floor();
  console.log(`floor: generators by hand, random CPU  ${reference.toFixed(1)} ns a step`);
  console.log('page subject (kernels/page-lifecycle, 3 CPUs)');
  const page = await load('kernels/page-lifecycle');
  for (const isWatched of [false, true]) {
    for (const name of ['pct:3', 'random', 'urw', 'surw', 'pos']) {
      const { step, steps } = speedOf(page, strategyNamed(name), isWatched);
      line(`${name}${isWatched ? ', every detector' : ''}`, step, reference, `${Math.round(steps)} steps an execution`);
    }
  }
  console.log('from 5 to 100 CPUs (kernels/counter-ok)');
  for (const name of ['pct:3', 'random', 'surw', 'pos']) {
    const few = speedOf(await load('kernels/counter-ok', { cpus: 5, rounds: 50 }), strategyNamed(name), false).step;
    const many = speedOf(await load('kernels/counter-ok', { cpus: 100, rounds: 50 }), strategyNamed(name), false).step;
    console.log(
      `  ${name.padEnd(44)} ${few.toFixed(1).padStart(7)} -> ${many.toFixed(1)} ns a step, ${(many / few).toFixed(2)} x`,
    );
  }
  const tiny = speedOf(await load('kernels/lost-update'), strategyNamed('random'), false);
  console.log(
    `tiny executions (kernels/lost-update, random)  ${Math.round(tiny.executionsPerSecond).toLocaleString('en-US')} a second`,
  );
  await searches();
}

/** DPOR to its end, over and over. */
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
    const from = performance.now();
    let executions = 0;
    while (engine.run(strategy, random) !== undefined) executions++;
    const seconds = (performance.now() - from) / 1000;
    console.log(
      `dpor ${name} ${JSON.stringify(settings)}: ${executions} executions, ${strategy.blocked} blocked, ${Math.round(executions / seconds)} a second`,
    );
  }
}

await stepping();
