import { expect, test } from 'vitest';
import { stallFinding } from '../../src/campaign/stallFinding.ts';
import type { CpuSituation } from '../../src/scenario/cpuSituation.ts';

const lock = (object: string, site: number) => ({ lockClass: 'lock', object, site });
const stallOf = (situation: CpuSituation[], stalled: number[]) =>
  stallFinding({
    stalled,
    stallMs: 10_000,
    situation,
    operationOf: (cpu) => `operation ${cpu}`,
    siteName: (site) => (site === 0 ? undefined : `mm.ts:${site}`),
  });

test('names the one a chain of waits ends at', () => {
  const finding = stallOf(
    [
      { cpu: 0, state: 'sleeping', holds: [], waitsFor: lock('A', 3) },
      { cpu: 1, state: 'running', holds: [lock('A', 4)] },
    ],
    [0, 1],
  );
  expect(finding.oracle).toBe('I40');
  expect(finding.title).toBe('stall: CPU 1 completed no operation for 10.0 s, it is in operation 1');
  expect(finding.object).toBe('cpu[1]');
  expect(finding.details).toEqual([
    'chain of waits: CPU0 waits A (mm.ts:3) -> CPU1 holds A (mm.ts:4) and waits for no lock',
    'no progress on CPU 0, in operation 0',
    'no progress on CPU 1, in operation 1',
  ]);
});

test('spells out a deadlock and where it waits', () => {
  const finding = stallOf(
    [
      { cpu: 0, state: 'running', holds: [lock('A', 1)], waitsFor: lock('B', 2) },
      { cpu: 1, state: 'running', holds: [lock('B', 3)], waitsFor: lock('A', 4) },
    ],
    [0, 1],
  );
  expect(finding.title).toContain('deadlock: CPU 0');
  expect(finding.title).toContain('waiting for B');
  expect(finding.site).toBe('mm.ts:2');
  expect(finding.details[0]).toContain('cycle of waits: CPU0 holds A (mm.ts:1) waits B (mm.ts:2) -> CPU1');
});

test('a lock that nobody holds is a lost wake-up', () => {
  const finding = stallOf([{ cpu: 0, state: 'sleeping', holds: [], waitsFor: lock('A', 3) }], [0]);
  expect(finding.object).toBe('A');
  expect(finding.oracle).toBe('I14');
  expect(finding.title).toContain('lost wake-up: CPU 0');
  expect(finding.title).toContain('waiting for A, which nobody holds');
});
