import { expect, test } from 'vitest';
import { bugsDocument } from '../../src/report/bugsDocument.ts';
import type { BugRow, BugsReport } from '../../src/report/bugsReport.ts';
import { measuredText, NOTHING_MEASURED, withMeasured } from '../../src/report/measuredBugs.ts';
import { parseBugPatch } from '../../src/instrument/bugPatch.ts';

const size = (steps: number, preemptions: number) => ({ steps, preemptions, cpus: 2 });
const found = { strategy: 'pos', oracle: 'I1', title: 'wrong', isExpected: true, token: 'pt1:long' };
const shrink = { before: size(90, 9), after: size(20, 1), tries: 3, seconds: 1, minimal: 'proven' as const };
const row: BugRow = {
  id: 'G10',
  title: 'ten',
  scenario: 'storm',
  expected: ['I1'],
  trials: [
    { seed: 1, executions: 10, seconds: 1.04, found },
    { seed: 2, executions: 30, seconds: 3, found: { ...found, strategy: 'surw', shrink, token: 'pt1:short' } },
    { seed: 3, executions: 100, seconds: 9 },
  ],
};
const reportOf = (bugs: readonly BugRow[]): BugsReport => ({
  parameters: { bugs: [], mode: 'fuzz', forMs: 1, strategy: 'portfolio', budget: 100, trials: 3, seed: 1, threads: 1 },
  environment: { version: '1', node: 'v20', platform: 'x', cores: 2, started: '2026-01-02T03:04:05Z' },
  bugs,
  controls: [],
  seconds: 1,
});

test('medians, and the smallest failing execution, are kept', () => {
  const { on, bugs } = withMeasured(NOTHING_MEASURED, reportOf([row]));
  expect(on).toBe('node v20, 2 cores, 2026-01-02');
  expect(bugs).toEqual([
    {
      id: 'G10',
      steps: {
        scenario: 'storm',
        budget: 100,
        seed: 1,
        trials: 3,
        found: 2,
        executions: 30,
        seconds: 3,
        strategies: ['pos', 'surw'],
        oracles: ['I1'],
        size: { ...size(20, 1), isMinimal: true },
        token: 'pt1:short',
      },
    },
  ]);
});

test('what another hunt measured stays, in the order of ids', () => {
  const free = [{ seed: 1, seconds: 2.26, operations: 5, found: { oracle: 'I2', title: 'x', isExpected: true } }];
  const first = withMeasured(NOTHING_MEASURED, reportOf([row]));
  const second = withMeasured(
    first,
    reportOf([
      { ...row, trials: [], free },
      { ...row, id: 'G2' },
    ]),
  );
  expect(second.bugs.map(({ id }) => id)).toEqual(['G2', 'G10']);
  expect(second.bugs[1]).toEqual({ ...first.bugs[0], free: { trials: 1, found: 1, seconds: 2.3, oracles: ['I2'] } });
  expect(JSON.parse(measuredText(second))).toEqual(JSON.parse(JSON.stringify(second)));
});

test('the page of bugs has what was measured, and what was not', () => {
  const patch = parseBugPatch('Subject: a | b\nOracle: I3\nCPUs: 2\n\n--- a/x\n+++ b/x\n', 'x');
  const bugs = [
    { name: 'G10', path: 'stress/bugs/G10-x.patch', patch },
    { name: 'R1', path: 'stress/bugs/R1-x.patch', patch },
  ];
  const note = { path: 'G3-x.txt', id: 'G3', title: 'three', source: 'a mail', reason: 'no such thing' };
  const text = bugsDocument(bugs, [note], withMeasured(NOTHING_MEASURED, reportOf([row])));
  const plain = text.replaceAll(/ +/g, ' ');
  expect(plain).toContain(
    '| [G10](../stress/bugs/G10-x.patch) | a \\| b | | | 2, ? | I1 | 2 of 3 | 30 | pos surw | 2, 20, 1\\* | |',
  );
  expect(plain).toContain('| [R1](../stress/bugs/R1-x.patch) | a \\| b | | | 2, ? | I3 | | | | | |');
  expect(plain).toContain('| G3 | three | a mail | no such thing |');
});
