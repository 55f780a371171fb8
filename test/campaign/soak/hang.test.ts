import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { Interrupt } from '../../../src/campaign/interrupt.ts';
import { soak } from '../../../src/campaign/soak/soak.ts';
import { header } from '../../report/sample.ts';
import { temporaryFolder } from '../stressToys.ts';

const silent = {
  start: () => undefined,
  progress: () => undefined,
  finding: () => undefined,
  warning: () => undefined,
  end: () => undefined,
};

test('CPUs that hang, stepped or not, are a finding each, and the soak goes on, also when a thread is ended', async () => {
  const workers: Worker[] = [];
  const listener = (worker: Worker): void => void workers.push(worker);
  process.on('worker', listener);
  onTestFinished(() => void process.off('worker', listener));
  let ended = 0;
  const folder = join(temporaryFolder(), 'run');
  const fixture = (name: string): string => join('test', 'campaign', 'fixtures', `${name}.ts`);
  const report = await soak(
    {
      path: folder,
      wanted: { resume: false, scenarios: [fixture('looping'), fixture('counter')], seed: 2, cpus: 2 },
      forMs: 300_000,
      units: 6,
      threads: 2,
      bridges: false,
      environment: header.environment,
      hangMs: 600,
      stallMs: 2000,
    },
    // The first thread is one of the engines'.
    { ...silent, finding: () => void (ended++ === 0 && workers[0]!.terminate()) },
    new Interrupt(),
  );
  expect(report).toMatchObject({ verdict: 'fail', totals: { units: 6 } });
  expect(report.scenarios.map(({ units }) => units)).toEqual([2, 4]);
  expect(ended).toBe(2);
  expect(report.findings.map(({ oracle }) => oracle).toSorted()).toEqual(['I40', 'hang']);
  const hang = report.findings.find(({ oracle }) => oracle === 'hang')!;
  expect(hang.title).toMatch(/ loops without a scheduling point, in loop \(.*looping\.ts:1[56]\)$/);
  expect(readFileSync(join(folder, hang.folder!, 'finding.txt'), 'utf8')).toMatch(
    /chunk \d+ \([\w:]+\) of unit \d+, seed \d+, after \d+ executions\nat loop .*\n/,
  );
  const stall = report.findings.find(({ oracle }) => oracle === 'I40')!;
  expect(readFileSync(join(folder, stall.folder!, 'accesses.txt'), 'utf8')).toContain('looping.ts');
});
