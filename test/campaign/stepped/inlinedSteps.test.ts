import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { InlineExtent } from '../../../src/instrument/lowering.ts';
import { Engine } from '../../../src/explore/engine.ts';
import type { Observer } from '../../../src/explore/observer.ts';
import { strategyNamed } from '../../../src/explore/strategies/strategyNamed.ts';
import { scenarioFile } from '../../../src/campaign/scenarioFile.ts';
import { planOf } from '../../../src/campaign/stepped/fixedPlan.ts';
import { SteppedProgram } from '../../../src/campaign/stepped/steppedProgram.ts';
import { loadStepped } from '../../../src/campaign/stepped/steppedScenario.ts';
import { Sfc32 } from '../../../src/scenario/random.ts';

const EXECUTIONS = 12;

/** All that is to be seen of some executions: steps, plain accesses, how they end, what was not stepped. */
async function seen(name: string, fine: boolean, inlines: InlineExtent): Promise<unknown> {
  const scenario = await loadStepped(scenarioFile(name), { patches: [], settings: {}, fine, inlines });
  const { operations } = scenario.bare;
  const program = new SteppedProgram(scenario, () => 0);
  const hash = createHash('sha256');
  let steps = 0;
  const observer: Observer = {
    onStep({ cpu, number, kind, site, address, before, after }) {
      steps++;
      hash.update(`${cpu} ${number} ${kind} ${site} ${address} ${before} ${after}\n`);
    },
    onPlain({ cpu, number, kind, site, address, before, after }) {
      hash.update(`plain ${cpu} ${number} ${kind} ${site} ${address} ${before} ${after}\n`);
    },
    onWake: (cpu, other) => void hash.update(`${cpu} wakes ${other}\n`),
  };
  const engine = new Engine(scenario.runtime, program, { observers: [observer], fine, stepLimit: 20_000 });
  const random = new Sfc32(5);
  const ends: string[] = [];
  for (let i = 0; i < EXECUTIONS; i++) {
    const draw = (): number => random.below(operations.length);
    program.plan = planOf(
      Array.from({ length: program.cpus }, () => [draw(), draw()]),
      i,
    );
    const { kind, error } = engine.run(strategyNamed(i % 2 === 0 ? 'random' : 'pos'), random)!;
    ends.push(`${kind} ${error instanceof Error ? error.message : ''}`);
    hash.update(JSON.stringify([...engine.schedule])).update(Buffer.from(scenario.words.buffer));
  }
  return { steps, ends, hash: hash.digest('hex'), unstepped: [...engine.unstepped], sites: scenario.loaded.sites };
}

const cases: readonly [name: string, fine: boolean, inlines: InlineExtent][] = [
  ['storm', false, 'small'],
  ['storm', true, 'small'],
  ['storm', false, 'all'],
  ['move-split', false, 'all'],
  ['put-isolate', false, 'small'],
  ['small/migrate-read', false, 'small'],
  ['kernels/page-lifecycle', false, 'small'],
  ['kernels/page-lifecycle', true, 'small'],
  ['kernels/account', false, 'small'],
  ['kernels/bluetooth', false, 'small'],
  ['kernels/futex-mutex', true, 'small'],
  ['kernels/lost-update', false, 'small'],
  ['kernels/twostage', false, 'small'],
];

it.each(cases)('%s takes the same steps with functions in the place of calls (fine: %s, %s)', async (...of) => {
  const [name, fine, inlines] = of;
  const inlined = await seen(name, fine, inlines);
  expect(inlined).toEqual(await seen(name, fine, 'none'));
  expect((inlined as { steps: number }).steps).toBeGreaterThan(20);
});
