import { describe, expect, test } from 'vitest';
import { alignTable } from '../../src/report/alignTable.ts';
import { accessesTo, joinRepeats, ownerOf } from '../../src/report/accessTable.ts';
import { commandLine } from '../../src/report/commandLine.ts';
import { contentionTable } from '../../src/report/contentionTable.ts';
import { headerLines } from '../../src/report/headerLines.ts';
import { scenarioLine } from '../../src/report/scenarioLine.ts';
import { cutTo, statusLine } from '../../src/report/statusLine.ts';
import { verdictLine } from '../../src/report/verdictLine.ts';
import { accesses, failure, header, locks, report, scenario } from './sample.ts';

describe('commandLine', () => {
  test('spells out every parameter', () => {
    expect(commandLine({ ...header.parameters, epochMs: 100, stallMs: 1500 })).toBe(
      'pagetorture stress put-isolate storm --cpus 2 --for 20s --seed 42 --build noisy --noise default --bug G1 ' +
        '--isolation modern --lock tas --epoch 100 --stall 1500ms',
    );
  });

  test('says nothing of noise in the bare build, and quotes for the shell', () => {
    const line = commandLine({
      ...header.parameters,
      scenarios: ['./my stress/a.ts', 'storm'],
      build: 'bare',
      bugs: ["my bug's.patch"],
    });
    expect(line).toContain("stress './my stress/a.ts' storm --cpus");
    expect(line).not.toContain('--noise');
    expect(line).toContain(`--bug 'my bug'\\''s.patch'`);
  });
});

test('builds that differ are told by scenario', () => {
  expect(headerLines({ ...header, buildHashes: ['aaa', 'bbb'] })[2]).toContain('build put-isolate aaa, storm bbb');
});

describe('statusLine', () => {
  const progress = {
    secondsLeft: 17.2,
    seconds: 3,
    scenario: 'storm',
    scenarioNumber: 2,
    scenarioCount: 9,
    operations: 1e6,
    operationsPerSecond: 1_234_567,
    epochs: 1,
    findings: 0,
  };

  test('is one line', () => {
    expect(statusLine(progress)).toBe('0:18 left  2/9 storm  1.23 M op/s  1 epoch  0 findings');
    expect(statusLine({ ...progress, secondsLeft: 3723 })).toContain('1:02:03 left');
  });

  test('is cut to the width of the terminal', () => {
    expect(cutTo('abcdef', 6)).toBe('abcdef');
    expect(cutTo('abcdef', 4)).toBe('abc…');
    expect(cutTo('abcdef', 0)).toBe('…');
  });
});

describe('scenarioLine', () => {
  test.each([
    [scenario('storm'), 'ok    storm'],
    [scenario('storm', { failure }), 'fail  storm'],
    [scenario('storm', { epochs: 0, runningSeconds: 0 }), '?     storm'],
  ])('%#', (given, start) => expect(scenarioLine(given, 5)).toMatch(new RegExp(`^${start.replace('?', '\\?')}`)));

  test('counts operations in the time the CPUs ran', () => {
    expect(scenarioLine(scenario('storm'), 5)).toContain(
      '  1,234,567 operations   617 k op/s   19 epochs  0 findings    2.2 s',
    );
  });
});

describe('verdictLine', () => {
  test('pass', () => {
    const scenarios = [scenario('put-isolate'), scenario('storm')];
    expect(verdictLine(report({ scenarios, verdict: 'pass' }))).toBe(
      'PASS  2 scenarios, 2,469,134 operations, 38 epochs, 0 findings in 20.1 s',
    );
  });

  test('fail', () => expect(verdictLine(report())).toMatch(/^FAIL {2}2 scenarios, .* 2 findings in 20.1 s$/));

  test('a scenario without a checked epoch does not count, one with a finding does', () => {
    const idle = scenario('storm', { epochs: 0 });
    const passed = report({ scenarios: [scenario('put-isolate'), idle], verdict: 'pass', interrupted: 'SIGINT' });
    expect(verdictLine(passed)).toMatch(/^PASS {2}1 of 2 scenarios, /);
    const failed = report({ scenarios: [scenario('put-isolate', { epochs: 0, failure }), idle] });
    expect(verdictLine(failed)).toMatch(/^FAIL {2}1 of 2 scenarios, /);
  });

  test('inconclusive says why, an interrupted run says what ran', () => {
    const text = verdictLine(
      report({ scenarios: [], verdict: 'inconclusive', reason: 'too short', interrupted: 'SIGINT' }),
    );
    expect(text).toBe(
      'INCONCLUSIVE  0 of 2 scenarios, 0 operations, 0 epochs, 0 findings in 20.1 s, interrupted by SIGINT, too short',
    );
  });
});

describe('contentionTable', () => {
  const holds = (holdSamples: number): string =>
    contentionTable([{ ...locks[0]!, holdSamples }])[1]!.replace(/.*524 us/, '');

  test('estimates hold times from 30 samples on', () => {
    expect(holds(30)).toMatch(/^ +2\.50 s +900 us /);
    expect(holds(29)).toMatch(/^ +- +- /);
  });

  test('explains the dash and the p99', () => {
    const notes = contentionTable(locks).slice(-2);
    expect(notes[0]).toContain('- is fewer than 30');
    expect(notes[1]).toContain('p99 over several scenarios is the largest');
  });
});

test('columns are aligned', () => {
  const rows = [
    ['a', '1', 'x'],
    ['bcd', '100', ''],
  ];
  expect(alignTable(rows, ['left', 'right', 'left'])).toEqual(['a      1  x', 'bcd  100']);
  expect(alignTable([], ['left'])).toEqual([]);
});

describe('accesses', () => {
  test('belong to an object by the first part of their name', () => {
    expect(ownerOf('page[7].refcount')).toBe('page[7]');
    expect(accessesTo(accesses, 'page[7]').map(({ ticket }) => ticket)).toEqual([101, 102, 103, 134]);
  });

  test('that repeat are joined, with the last ticket', () => {
    const joined = joinRepeats(accesses);
    expect(joined).toHaveLength(6);
    expect(joined[4]).toMatchObject({ times: 30, ticket: 133 });
  });
});
