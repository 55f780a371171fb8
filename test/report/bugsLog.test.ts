import { expect, test } from 'vitest';
import { BugsLog } from '../../src/report/bugsLog.ts';
import type { BugFound, BugsReport, BugTrial } from '../../src/report/bugsReport.ts';
import { bugsScore, bugsTable, isFullScore } from '../../src/report/bugsTable.ts';
import { plainPaint } from '../../src/report/paint.ts';

const found = (change: Partial<BugFound> = {}): BugFound => ({
  strategy: 'surw',
  oracle: 'I1',
  title: 'page[11] refcount is 2, its owners account for 3',
  isExpected: true,
  shrink: {
    before: { steps: 150, preemptions: 73, cpus: 2 },
    after: { steps: 37, preemptions: 1, cpus: 2 },
    tries: 155,
    seconds: 0.2,
    minimal: 'proven',
  },
  token: 'pt1:first',
  ...change,
});
const trial = (seed: number, executions: number, hit?: BugFound): BugTrial => ({
  seed,
  executions,
  seconds: executions / 100,
  found: hit,
});

const report: BugsReport = {
  parameters: {
    bugs: ['G1', 'G7'],
    mode: 'fuzz',
    forMs: 60_000,
    strategy: 'portfolio',
    budget: 10_000,
    trials: 3,
    seed: 1,
    threads: 2,
  },
  environment: { version: '0.1.0', node: 'v20.20.2', platform: 'linux x64', cores: 2, started: '2026-01-01T00:00:00Z' },
  bugs: [
    {
      id: 'G1',
      title: 'references are dropped with a load and a store',
      scenario: 'put-isolate',
      expected: ['I1'],
      trials: [
        trial(1, 85, found()),
        trial(2, 12, found({ strategy: 'pos', token: 'pt1:second', shrink: { ...found().shrink!, seconds: 0.7 } })),
        trial(3, 400, found({ oracle: 'I4', isExpected: false, shrink: undefined, token: 'pt1:third' })),
      ],
    },
    {
      id: 'G7',
      title: 'the reference count is frozen with a load and a store',
      scenario: 'reclaim-gup',
      expected: ['I1'],
      trials: [trial(1, 10_000), trial(2, 600, found()), trial(3, 9000, found())],
    },
  ],
  controls: [{ scenario: 'put-isolate', executions: 10_000 }],
  seconds: 12,
};

test('the table has medians, whatever fired, and the size of the smallest failing execution', () => {
  expect(bugsTable(report.bugs)).toEqual([
    'bug  found   executions  seconds  by        oracle              CPUs  steps  preemptions  shrunk in',
    'G1   3 of 3          85      0.8  surw pos  I1 I4 (unexpected)     2     37  1, minimal       0.7 s',
    'G7   2 of 3       9,000     90.0  surw      I1                     2     37  1, minimal       0.2 s',
  ]);
});

test('the score counts bugs found in every trial, and false alarms', () => {
  expect(bugsScore(report)).toBe(
    'score 1 of 2 bugs in every trial of 10,000 executions, 5 of 6 trials, oracle as expected in 4 of 5, ' +
      '0 false alarms in 10,000 executions without a bug, 12.0 s',
  );
});

test('only a hunt that finds everything, as expected, and nothing else has the full score', () => {
  const all = { ...report, bugs: [{ ...report.bugs[0]!, trials: [trial(1, 85, found())] }] };
  expect(isFullScore(all)).toBe(true);
  expect(isFullScore(report)).toBe(false);
  expect(isFullScore({ ...all, bugs: [{ ...all.bugs[0]!, trials: [trial(1, 85)] }] })).toBe(false);
  expect(isFullScore({ ...all, controls: [{ scenario: 'a', executions: 1, finding: 'I1 something' }] })).toBe(false);
});

test('the log tells misses and false alarms at once, and ends with table, tokens, controls and score', () => {
  let text = '';
  const log = new BugsLog({ write: (more: string) => (text += more) !== '' }, plainPaint);
  log.start(report.parameters, report.environment);
  for (const row of report.bugs) log.bug(row);
  log.control({ scenario: 'storm', executions: 5, finding: 'I1 something' });
  log.end(report);
  expect(text.split('\n')).toEqual([
    'pagetorture 0.1.0  node v20.20.2  linux x64  2 cores  2026-01-01T00:00:00Z',
    '2 bugs, 3 trials each, of at most 10,000 executions, strategy portfolio, seed 1',
    '',
    'G7 was not found in 1 of 3 trials',
    'storm without a bug: I1 something',
    '',
    ...bugsTable(report.bugs),
    '',
    'G1  references are dropped with a load and a store         pt1:first',
    'G7  the reference count is frozen with a load and a store  pt1:first',
    '',
    'without a bug:',
    'put-isolate  10,000  nothing, as it should be',
    '',
    bugsScore(report),
    '',
  ]);
});
