import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ScenarioFile } from '../../../src/campaign/scenarioFile.ts';
import { gatedReplay } from '../../../src/campaign/stepped/gatedReplay.ts';
import { SteppedRunner } from '../../../src/campaign/stepped/steppedRunner.ts';
import { loadStepped } from '../../../src/campaign/stepped/steppedScenario.ts';
import { traceCase } from '../../../src/campaign/stepped/traceCase.ts';
import { Schedule } from '../../../src/explore/schedule.ts';
import { Replay } from '../../../src/explore/strategies/replay.ts';
import { temporaryFolder } from '../stressToys.ts';

/** Only the model is instrumented; what the workload books beside it is shared memory, too. */
function bookedCounter(): ScenarioFile {
  const root = temporaryFolder();
  writeFileSync(join(root, 'package.json'), '{"type":"module"}');
  writeFileSync(
    join(root, 'model.ts'),
    'export const bump = (m: Int32Array) => void Atomics.store(m, 0, Atomics.load(m, 0) + 1);',
  );
  writeFileSync(join(root, 'books.ts'), 'export const book = (m: Int32Array) => void Atomics.add(m, 1, 1);');
  writeFileSync(
    join(root, 'scenario.ts'),
    `import { book } from './books.ts';
import { bump } from './model.ts';
export default {
  name: 'booked',
  summary: 'a counter, and how often it was counted',
  stepped: { cpus: 2 },
  programs: () => [['work'], ['work']],
  operations: [{ name: 'work', weight: 1, run: (m: Int32Array) => { book(m); book(m); bump(m); } }],
  create: (settings: any) => ({ buffer: new SharedArrayBuffer(8), cpus: Number(settings.cpus), settings }),
  attach: ({ buffer }: any) => new Int32Array(buffer),
  audit: ({ buffer }: any, phase: string) =>
    new Int32Array(buffer)[0] === 2 ? [] : [{ oracle: 'total', title: 'lost', object: 'count', phase, details: [] }],
};`,
  );
  return {
    name: 'booked',
    subject: { root, entry: join(root, 'scenario.ts'), instrumented: ['model.ts'], shadow: [] },
  };
}

test('threads take the steps of the workload, too, so that a schedule means the same', async () => {
  const file = bookedCounter();
  const setup = { file, patches: [], settings: { cpus: 2 }, fine: false, stepLimit: 1000, detectors: false };
  const plan = [[{ operation: 0, seed: 0 }], [{ operation: 0, seed: 0 }]];
  // The first CPU has booked twice and read; the second does all; then the first writes.
  const schedule = [
    [0, 4],
    [1, 5],
    [0, 1],
  ] as const;
  const runner = new SteppedRunner(await loadStepped(file, setup), setup);
  const stepped = traceCase(runner, plan, Schedule.of(schedule), new Replay(Schedule.of(schedule)));
  expect(stepped.findings).toMatchObject([{ oracle: 'total' }]);
  const onThreads = await gatedReplay({ file, patches: [], settings: { cpus: 2 }, plan, schedule });
  expect(onThreads).toMatchObject({ ended: 'complete', findings: [{ oracle: 'total' }] });
});
