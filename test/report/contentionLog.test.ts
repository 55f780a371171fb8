import { expect, test } from 'vitest';
import { ContentionLog, contentionRows } from '../../src/report/contentionLog.ts';
import type { ContentionReport, ContentionResult } from '../../src/report/contentionReport.ts';
import { plainPaint } from '../../src/report/paint.ts';

const result: ContentionResult = {
  name: 'contention/lru-locks',
  question: 'one lru_lock, or one for each node?',
  original: '6168d0da2b47: +62 %',
  axis: 'nodes',
  classes: ['lru_lock', 'zone_lock'],
  rows: [
    {
      label: '1 node',
      operationsPerSecond: 123_456,
      steps: 18.4,
      locks: {
        lru_lock: { taken: 1.5, waits: 0.25, waitShare: 0.1 },
        zone_lock: { taken: 0.05, waits: 0.0004, waitShare: 0 },
      },
      waitShare: 0.123,
    },
    {
      label: '2 nodes',
      operationsPerSecond: 150_000,
      steps: 17,
      locks: { lru_lock: { taken: 1.5, waits: 0.125, waitShare: 0.05 } },
      waitShare: 0.08,
    },
  ],
  isSame: true,
  because: '2.0 times fewer waits',
};

test('a row has how often each lock is taken and waited for, and the share of the time', () => {
  expect(contentionRows(result)).toEqual([
    'nodes    operations/s  steps/op  lru_lock  waits/op    time  zone_lock  waits/op   time  all waits',
    '1 node        123,456        18   1.50/op      0.25  10.0 %   0.050/op     0.000  0.0 %     12.3 %',
    '2 nodes       150,000        17   1.50/op      0.13   5.0 %          -         -      -      8.0 %',
  ]);
});

test('the log has each comparison next to the original', () => {
  let text = '';
  const log = new ContentionLog({ write: (more: string) => (text += more) !== '', columns: 100 }, plainPaint);
  const environment = { version: '0.1.0', node: 'v20', platform: 'linux x64', cores: 2, started: '2026-01-01' };
  const parameters = { scenarios: [result.name], isNamed: true, seconds: 1, executions: 40, seed: 1 };
  const report: ContentionReport = {
    parameters,
    environment,
    experiments: [result, { ...result, isSame: false }],
    seconds: 5,
  };
  log.start(parameters, environment);
  for (const experiment of report.experiments) log.experiment(experiment);
  log.end(report);
  expect(text.split('\n').slice(0, 9)).toEqual([
    'pagetorture 0.1.0  node v20  linux x64  2 cores  2026-01-01',
    'bare build, 1.0 s a row; steps from 40 executions on virtual CPUs; seed 1',
    '',
    'contention/lru-locks: one lru_lock, or one for each node?',
    ...contentionRows(result),
    '  original: 6168d0da2b47: +62 %',
    '  here the same: 2.0 times fewer waits',
  ]);
  expect(text).toContain('here it is different: 2.0 times');
  expect(text).toMatch(/^1 of 2 comparisons with the shape of the original, 5\.0 s$/m);
});
