import { expect, test } from 'vitest';
import { plainPaint } from '../../src/report/paint.ts';
import { SoakLog } from '../../src/report/soakLog.ts';
import type { SoakFinding, SoakProgress } from '../../src/report/soakReport.ts';

const progress = (seconds: number): SoakProgress => ({
  seconds,
  secondsLeft: 3600 - seconds,
  totals: {
    units: 12,
    epochs: 24,
    operations: 120_000,
    freeSeconds: 10,
    executions: 5000,
    steps: 100_000,
    steppedSeconds: 5,
    distinct: 4000,
    freshShare: 0.125,
  },
  findings: 1,
  now: 'racing storm',
  bytes: 300 * 2 ** 20,
});

const finding: SoakFinding = {
  fingerprint: '0123abcd',
  oracle: 'I1',
  title: 'refcount \u001B[2J is 4',
  scenario: 'storm',
  how: 'stepped',
  unit: 1234,
  units: 2,
  token: 'pt1:abc',
};

/** A log and what is written to it. */
function logTo(stream: { readonly isTTY?: boolean; readonly columns?: number }) {
  const written: string[] = [];
  return { written, log: new SoakLog({ ...stream, write: (text: string) => written.push(text) }, plainPaint) };
}

test('without a terminal there is a line every 30 s', () => {
  const { log, written } = logTo({});
  for (let seconds = 0; seconds <= 65; seconds++) log.progress(progress(seconds));
  expect(written).toEqual([
    '0:30 elapsed, 59:30 left  12.0 k op/s  1.00 k executions/s  4.00 k distinct schedules, 12.5 % of the last ones new  1 finding  300 MB\n',
    expect.stringMatching(/^1:00 elapsed, 59:00 left/),
  ]);
});

test('a terminal has one panel, which makes room for what is said', () => {
  const { log, written } = logTo({ isTTY: true, columns: 60 });
  for (const seconds of [0, 0.1, 1, 1.1, 2]) log.progress(progress(seconds));
  expect(written).toHaveLength(2);
  expect(written[0]!.split('\n')).toHaveLength(4);
  expect(written[0]!.split('\n').every((line) => line.length <= 59)).toBe(true);
  expect(written[1]!.startsWith('\r\u001B[3A\u001B[J0:02 elapsed')).toBe(true);
  log.warning('look');
  expect(written.slice(2)).toEqual(['\r\u001B[3A\u001B[J', 'warning: look\n']);
  log.clear();
  expect(written).toHaveLength(4);
});

test('what a finding says commands no terminal', () => {
  const { log, written } = logTo({});
  log.finding(finding);
  expect(written).toEqual([
    [
      'FOUND  0123abcd  I1 refcount ?[2J is 4',
      '          storm, stepped, first in unit 1,234',
      '          pagetorture replay pt1:abc',
      '',
    ].join('\n'),
  ]);
});
