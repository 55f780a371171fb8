import { expect, test } from 'vitest';
import { plainPaint } from '../../src/report/paint.ts';
import { ANY_EXECUTIONS, type SteppedProgress } from '../../src/report/fuzzReport.ts';
import { steppedCommandLine } from '../../src/report/steppedCommandLine.ts';
import { steppedJson } from '../../src/report/steppedJson.ts';
import { SteppedLog } from '../../src/report/steppedLog.ts';
import { campaignReport, parameters, scenarioReport } from './steppedCampaignSample.ts';
import { refcountFailure } from './steppedSample.ts';

function screen(columns: number, isTTY = false) {
  const written: string[] = [];
  const stream = { isTTY, columns, write: (text: string) => written.push(text) > 0 };
  const log = new SteppedLog(stream, plainPaint);
  return { log, text: () => written.join(''), lines: () => written.join('').split('\n') };
}

const progress: SteppedProgress = {
  scenario: 'storm',
  scenarioNumber: 2,
  scenarioCount: 2,
  executions: 1234,
  wanted: 10_000,
  executionsPerSecond: 617,
  seconds: 2,
  secondsLeft: undefined,
  what: 'exploring',
};

test.each([80, 160])('a scenario in a terminal of %i columns is wrapped, and nothing of it is lost', (columns) => {
  const { log, lines } = screen(columns);
  log.start(campaignReport().header);
  log.scenario(scenarioReport({ unstepped: Array.from({ length: 7 }, (_, i) => `src/a.ts:${i} Atomics`) }));
  const told = lines().slice(2);
  expect(told.every((line) => line.length <= columns)).toBe(true);
  const words = told.join(' ').replaceAll(/\s+/g, ' ');
  expect(words).toContain('put-isolate ok 10,000 executions of 200 steps in 4.0 s, 2.50 k/s');
  expect(words).toContain('surw 6.00 k, pct:3 4.00 k 10,000 clean executions');
  expect(words).not.toContain('dpor');
  expect(words).toContain('no switch happens inside: - src/a.ts:0 Atomics');
  expect(words).toContain('- src/a.ts:4 Atomics - and 2 more (--json lists all)');
});

test('marks tell what became of a scenario', () => {
  const markOf = (command: 'fuzz' | 'verify', rest: Parameters<typeof scenarioReport>[0]): string => {
    const { log, lines } = screen(160);
    log.start({ ...campaignReport().header, parameters: { ...parameters, command } });
    const before = lines().length;
    log.scenario(scenarioReport(rest));
    return lines()[before - 1]!.split(/ +/)[1]!;
  };
  expect(markOf('fuzz', {})).toBe('ok');
  expect(markOf('fuzz', { verified: true })).toBe('verified');
  expect(markOf('fuzz', { failure: refcountFailure })).toBe('FAIL');
  expect(markOf('fuzz', { inconclusive: 'it hung' })).toBe('open');
  expect(markOf('verify', { verified: true })).toBe('verified');
  expect(markOf('verify', {})).toBe('open');
});

test('of a failure no speed is told, and who found it is', () => {
  const { log, text } = screen(160);
  log.start(campaignReport().header);
  const strategies = [{ strategy: 'surw', executions: 75, findings: 1 }];
  log.scenario(scenarioReport({ failure: refcountFailure, executions: 75, strategies, confidence: [] }));
  expect(text()).toMatch(/FAIL +75 executions of [\d,]+ steps in 4\.0 s\n/);
  expect(text()).toContain('surw 75 (found it)');
});

test('on a terminal the state of a campaign is one line that is refreshed, elsewhere one every 30 s', () => {
  const terminal = screen(60, true);
  terminal.log.progress(progress);
  terminal.log.progress({ ...progress, wanted: undefined, secondsLeft: 3 });
  terminal.log.clear();
  const states = terminal.text().split('\r\u001B[2K');
  expect(states[1]).toBe('2/2 storm  exploring  1.23 k of 10.0 k executions  617/s');
  expect(states[2]).toBe('3.0 s left  2/2 storm  exploring  1.23 k executions  617/s');
  expect(states.every((state) => state.length < 60)).toBe(true);
  const pipe = screen(60);
  pipe.log.progress(progress);
  expect(pipe.text()).toBe('');
  pipe.log.progress({ ...progress, seconds: 31 });
  pipe.log.progress({ ...progress, seconds: 32 });
  expect(pipe.lines()).toHaveLength(2);
});

test.each([
  [campaignReport(), 'PASS  1 scenario, 10,000 executions, 0 findings in 4.2 s'],
  [
    campaignReport({
      verdict: 'fail',
      scenarios: [scenarioReport({ failure: refcountFailure })],
      interrupted: 'SIGINT',
    }),
    'FAIL  1 scenario, 10,000 executions, 1 finding in 4.2 s, interrupted by SIGINT',
  ],
  [
    campaignReport({ verdict: 'inconclusive', reason: 'storm is not verified' }),
    'INCONCLUSIVE  1 scenario, 10,000 executions, 0 findings in 4.2 s, storm is not verified',
  ],
])('the last line is the verdict', (report, line) => {
  const { log, text } = screen(160);
  log.end(report);
  expect(text()).toBe(`\n${line}\n`);
});

test('the command line spells out what decides a campaign', () => {
  expect(
    steppedCommandLine({
      ...parameters,
      strategy: 'pct:3',
      cpus: 3,
      forMs: 1500,
      bugs: ['G1', 'my own.patch'],
      settings: { lruBatch: 2, lock: 'ticket' },
      fine: true,
      detectors: false,
      strict: true,
    }),
  ).toBe(
    "pagetorture fuzz put-isolate storm --strategy pct:3 --cpus 3 --executions 10000 --for 1500ms --seed 7 --bug G1 --bug 'my own.patch' " +
      '--set lruBatch=2 --set lock=ticket --steps 20000 --fine --no-detectors --strict',
  );
  expect(
    steppedCommandLine({ ...parameters, command: 'verify', executions: ANY_EXECUTIONS, bound: 2, forMs: 60_000 }),
  ).toBe('pagetorture verify put-isolate storm --bound 2 --for 60s --seed 7 --steps 20000');
});

test('the JSON of a campaign has all of it, and null where there is nothing', () => {
  const report = campaignReport({ scenarios: [scenarioReport(), scenarioReport({ failure: refcountFailure })] });
  const json = JSON.parse(JSON.stringify(steppedJson(report))) as Record<string, unknown>;
  expect(Object.keys(json)).toEqual([
    'format',
    'verdict',
    'reason',
    'interrupted',
    'environment',
    'parameters',
    'bugs',
    'seconds',
    'executions',
    'scenarios',
  ]);
  expect(json).toMatchObject({
    format: 'pagetorture-stepped/1',
    verdict: 'pass',
    reason: null,
    interrupted: null,
    executions: 20_000,
    scenarios: [
      { name: 'put-isolate', inconclusive: null, failure: null, verified: false },
      { failure: { token: refcountFailure.token, scenario: 'migrate-pin' } },
    ],
  });
});
