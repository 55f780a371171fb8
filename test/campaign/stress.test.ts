import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Interrupt } from '../../src/campaign/interrupt.ts';
import { operationsOf, type StressReport } from '../../src/report/stressReport.ts';
import type { NamedFinding } from '../../src/report/namedFinding.ts';
import { stressToys, temporaryFolder } from './stressToys.ts';

const firstFinding = (report: StressReport): NamedFinding | undefined => report.scenarios[0]?.failure?.findings[0];

describe('a subject without a bug', () => {
  test.each(['bare', 'noisy'] as const)('passes in the %s build', async (build) => {
    const { report, told } = await stressToys(['counter', 'settling'], { build });
    expect(report.verdict).toBe('pass');
    expect(report.scenarios.map(({ failure }) => failure)).toEqual([undefined, undefined]);
    for (const scenario of report.scenarios) {
      expect(scenario.epochs).toBeGreaterThan(0);
      expect(operationsOf(scenario)).toBeGreaterThan(0);
    }
    const [counter] = report.scenarios;
    expect(Object.keys(counter!.operations)).toEqual(['add', 'look']);
    expect(counter!.operations['add']).toBeGreaterThan(counter!.operations['look']!);
    expect(told.start).toHaveLength(1);
    expect(told.scenario).toEqual(report.scenarios);
    expect(told.end).toEqual([report]);
  });

  test('runs on one CPU, and on more than the machine has', async () => {
    for (const cpus of [1, 7]) {
      const { report } = await stressToys(['counter'], { cpus });
      expect(report.verdict).toBe('pass');
    }
  });
});

describe('an audit that finds something', () => {
  test('fails the run, with all that is known in a folder', async () => {
    const { report, told, out } = await stressToys(['lostUpdate', 'counter'], { build: 'noisy', forMs: 2000 });
    expect(report.verdict).toBe('fail');
    const [failed, passed] = report.scenarios;
    expect(passed!.failure).toBeUndefined();
    const failure = failed!.failure!;
    expect(told.failure).toEqual([failure]);
    expect(failure.findings[0]).toMatchObject({ oracle: 'T1', object: 'word[0]', phase: 'end' });
    expect(failure.replay).toContain('lostUpdate.ts --cpus 2');
    expect(
      failure.accesses!.some(({ address, site }) => address === 'word[0]' && site.includes('lostUpdate.ts:')),
    ).toBe(true);
    const [folder] = readdirSync(out);
    expect(folder).toContain(failure.findings[0]!.fingerprint);
    expect(readdirSync(join(out, folder!)).toSorted()).toEqual(['accesses.txt', 'finding.json', 'finding.txt']);
    const json = JSON.parse(readFileSync(join(out, folder!, 'finding.json'), 'utf8')) as Record<string, unknown>;
    expect(json).toMatchObject({ scenario: failure.scenario, seed: 7, header: { parameters: { cpus: 2 } } });
  });

  test('that gives up is a finding', async () => {
    const { report } = await stressToys(['badAudit']);
    expect(firstFinding(report)).toMatchObject({ oracle: 'crash', title: 'the audit threw RangeError: no such page' });
  });

  test('a folder that cannot be written is a warning', async () => {
    const out = join(temporaryFolder(), 'file');
    writeFileSync(out, '');
    const { report, told } = await stressToys(['lostUpdate'], {}, { out });
    expect(report.verdict).toBe('fail');
    expect(report.scenarios[0]!.failure!.folder).toBeUndefined();
    expect(told.warning).toEqual([expect.stringMatching(/^could not write .*ENOTDIR/)]);
  });
});

describe('a CPU that ends', () => {
  test('by an exception is a crash at a place in the source', async () => {
    const { report } = await stressToys(['crash']);
    expect(firstFinding(report)).toMatchObject({
      oracle: 'crash',
      title: 'CPU 1 threw TypeError in fail: what is this',
      site: 'test/campaign/fixtures/crash.ts:4',
    });
    expect(report.scenarios[0]!.failure!.cpus.map(({ state }) => state)).toEqual(['running', 'dead']);
  });

  test('by an assertion is what the assertion wrote, while another CPU waits for it', async () => {
    const { report } = await stressToys(['assertion']);
    const { findings, cpus } = report.scenarios[0]!.failure!;
    expect(findings.map(({ oracle }) => oracle)).toEqual(['I2']);
    expect(cpus[0]).toMatchObject({ state: 'dead', operation: 'check', completed: 999 });
  });

  test.each([
    ['detached', 'CPU 1 threw RangeError in attach: no room for me'],
    ['trailing', 'CPU 0 threw Error in settle: too late'],
  ])('before or after its program is a crash: %s', async (toy, title) => {
    const { report } = await stressToys([toy], { forMs: 500 });
    expect(firstFinding(report)).toMatchObject({ oracle: 'crash', title });
  });

  test('by process.exit is a crash', async () => {
    const { report } = await stressToys(['exiting']);
    expect(firstFinding(report)).toMatchObject({ oracle: 'crash', object: 'cpu[1]' });
    expect(firstFinding(report)!.title).toContain('worker exited with code');
  });
});

describe('a CPU that makes no progress', () => {
  test('in a tight loop is named', async () => {
    const { report } = await stressToys(['spinning'], { build: 'noisy' });
    expect(firstFinding(report)).toMatchObject({ oracle: 'I40', object: 'cpu[1]' });
    expect(firstFinding(report)!.title).toMatch(/^stall: CPU 1 .* it is in spin$/);
    expect(report.scenarios[0]!.failure!.accesses!.at(-1)).toMatchObject({ cpu: 1, address: 'word[2]' });
  });

  test('in Atomics.wait is named, with what it waits for', async () => {
    const { report } = await stressToys(['sleeping']);
    expect(firstFinding(report)).toMatchObject({ oracle: 'I14', object: 'bed[0]' });
    expect(report.scenarios[0]!.failure!.cpus[0]).toMatchObject({ state: 'sleeping', operation: 'doze' });
  });

  test('in a deadlock is part of a cycle', async () => {
    const { report } = await stressToys(['deadlock']);
    const finding = firstFinding(report)!;
    expect(finding.title).toMatch(/^deadlock: CPU/);
    expect(finding.details[0]).toContain(
      'CPU0 holds lock[0] waits lock[1] -> CPU1 holds lock[1] waits lock[0] -> CPU0',
    );
  });
});

test('a scenario runs on after one whose CPUs had to be ended', async () => {
  const { report } = await stressToys(['counter', 'spinning', 'settling'], { forMs: 4000, build: 'noisy' });
  expect(report.scenarios.map(({ failure }) => failure?.findings[0]?.oracle)).toEqual([undefined, 'I40', undefined]);
  expect(report.scenarios[2]!.epochs).toBeGreaterThan(0);
});

describe('the end of a run', () => {
  test('an interrupted run has the verdict so far', async () => {
    const interrupt = new Interrupt();
    setTimeout(() => interrupt.request('SIGINT'), 1500);
    const { report } = await stressToys(['counter', 'settling'], { forMs: 3_600_000 }, { interrupt });
    expect(report).toMatchObject({ verdict: 'pass', interrupted: 'SIGINT' });
    expect(report.scenarios).toHaveLength(1);
  });

  test('comes after an epoch of every scenario, however short the time', async () => {
    const { report } = await stressToys(['counter', 'settling'], { forMs: 1 });
    expect(report.verdict).toBe('pass');
    expect(report.scenarios.map(({ epochs }) => epochs)).toEqual([1, 1]);
  });

  test.each([
    ['hungry', 'Array buffer allocation failed'],
    ['picky', 'cpus must be 0, not 2'],
    ['noScenario', 'is no scenario'],
    ['weightless', 'weights must be positive'],
  ])('%s is refused before anything is started', async (toy, message) => {
    const out = join(temporaryFolder(), 'out');
    await expect(stressToys(['counter', toy], {}, { out })).rejects.toThrow(message);
    expect(existsSync(out)).toBe(false);
  });
});
