import { describe, expect, test } from 'vitest';
import { LogReporter } from '../../src/report/logReporter.ts';
import { plainPaint } from '../../src/report/paint.ts';
import { failure, header, report, scenario } from './sample.ts';

const ESCAPE = '\u001B';

const progress = (seconds: number) => ({
  secondsLeft: 60 - seconds,
  seconds,
  scenario: 'storm',
  scenarioNumber: 1,
  scenarioCount: 1,
  operations: 0,
  operationsPerSecond: 0,
  epochs: 0,
  findings: 0,
});

function log(isTTY: boolean, columns: number, tell: (reporter: LogReporter) => void): string {
  let text = '';
  const stream = { isTTY, columns, write: (part: string) => (text += part) };
  tell(new LogReporter(stream, plainPaint));
  return text;
}

describe('without a terminal', () => {
  test('a line of progress every 30 s, no control characters', () => {
    const text = log(false, 80, (reporter) => {
      reporter.start(header);
      for (let at = 0; at < 95; at += 0.25) reporter.progress(progress(at));
      reporter.clear();
    });
    expect(text.match(/ left /g)).toHaveLength(3);
    expect(text).not.toContain(ESCAPE);
    expect(text).not.toContain('\r');
  });

  test('the last line is the verdict', () => {
    const text = log(false, 80, (reporter) => {
      reporter.start(header);
      reporter.failure(failure);
      reporter.scenario(scenario('put-isolate', { failure }));
      reporter.warning('disk full');
      reporter.end(report());
    });
    expect(text.trimEnd().split('\n').at(-1)).toMatch(/^FAIL {2}2 scenarios/);
    expect(text).toContain('warning: disk full');
    expect(text).not.toContain('\n\n\n');
  });
});

describe('on a terminal', () => {
  test('one line is rewritten and cut to the width', () => {
    const text = log(true, 20, (reporter) => {
      reporter.progress(progress(1));
      reporter.progress(progress(2));
    });
    expect(text.split('\r\u001B[2K').slice(1)).toEqual(['0:59 left  1/1 sto…', '0:58 left  1/1 sto…']);
  });

  test('the status line is gone before anything else is written', () => {
    const text = log(true, 80, (reporter) => {
      reporter.progress(progress(1));
      reporter.warning('x');
      reporter.clear();
    });
    expect(text.endsWith(`\r${ESCAPE}[2Kwarning: x\n`)).toBe(true);
  });
});
