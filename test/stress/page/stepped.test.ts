import { describe, expect, test } from 'vitest';
import { createCpu } from '../../../src/mm/boot/createCpu.ts';
import { PAGE_REFCOUNT } from '../../../src/mm/machine/pageFields.ts';
import { pageAt } from '../../../src/mm/page/page.ts';
import { createWitnessed } from '../../../src/oracle/witness/witness.ts';
import { machineConfig } from '../../../src/mm/machine/config.ts';
import { PTE_PRESENT, pteType, readPte } from '../../../src/mm/vm/pte.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import type { PageActor } from '../../../stress/page/actor.ts';
import faultMigrate from '../../../stress/fault-migrate.ts';
import isolateMigrate from '../../../stress/isolate-migrate.ts';
import mappingCompact from '../../../stress/mapping-compact.ts';
import migratePin from '../../../stress/migrate-pin.ts';
import movePages from '../../../stress/move-pages.ts';
import nestedPin from '../../../stress/nested-pin.ts';
import pinCompact from '../../../stress/pin-compact.ts';
import putIsolate from '../../../stress/put-isolate.ts';
import reclaimGup from '../../../stress/reclaim-gup.ts';
import storm from '../../../stress/storm.ts';
import { runFree } from './runFree.ts';

const scenarios: readonly Scenario<PageActor>[] = [
  faultMigrate,
  isolateMigrate,
  mappingCompact,
  migratePin,
  movePages,
  nestedPin,
  pinCompact,
  putIsolate,
  reclaimGup,
  storm,
];

describe.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', (name, scenario) => {
  test('begins its stepped runs on a small machine with pages in it, and nothing to find', () => {
    const state = scenario.create({ ...scenario.stepped, callSites: 300 });
    expect(state.cpus).toBe(3);
    expect(state.buffer.byteLength).toBeLessThan(16 * 1024);
    expect([...scenario.reported!(state), ...scenario.audit(state, 'quiescent')]).toEqual([]);
    const { cpu } = scenario.attach(state, 1, () => 0);
    expect(pteType(readPte(cpu, 0, 0))).toBe(PTE_PRESENT);
    expect(pteType(readPte(cpu, 0, cpu.config.anonPages - 1))).not.toBe(PTE_PRESENT);
    expect(scenario.lockStatistics!(state)).toEqual([]);
  });

  test.each([2, 3])('runs clean on that machine with %i threads', async (cpus) => {
    const run = await runFree(name, { ...scenario.stepped, cpus }, 1500);
    expect(run.findings).toEqual([]);
    expect(run.epochs).toBeGreaterThan(0);
    expect(run.operations).toBeGreaterThan(0);
  });

  test('runs freely on the machine it always had', () => {
    const { settings } = scenario.create({ cpus: 4, callSites: 300 });
    expect(settings).toMatchObject({ lruBatch: 3, migratePasses: 10, spinLimit: 100, lockStat: 'on', populated: 0 });
  });
});

test('words are checked, and locks named, by the state’s own machine', () => {
  const state = storm.create({ ...storm.stepped, callSites: 300 });
  const other = storm.create({ cpus: 2, callSites: 300 });
  const { cpu } = storm.attach(state, 0, () => 0);
  const address = pageAt(cpu, 3) + PAGE_REFCOUNT;
  expect(storm.checkWord!(state, address)).toBeUndefined();
  cpu.mem[address]! += 1;
  expect(storm.checkWord!(state, address)).toMatchObject({ oracle: 'I1', object: 'page[3].refcount' });
  expect(storm.checkWord!(other, address)).toBeUndefined();
  expect([...storm.lockWords!(state).values()]).toContain('node[1].lruLock');
});

test('a state is attached to from its settings and its buffer alone', () => {
  const state = storm.create({ ...storm.stepped, callSites: 300 });
  const { populated: _, ...config } = state.settings;
  const { machine } = createWitnessed(machineConfig(config), state.buffer);
  expect(createCpu(machine, 2, () => 0).base).toBe(storm.attach(state, 2, () => 0).cpu.base);
});

test.each([
  [{ populated: 2 }, 'populated must be 0 or 1, not 2'],
  [{ cpu: 2 }, 'a machine has no setting cpu'],
])('%j fits no machine', (settings, message) => {
  expect(() => storm.create(settings)).toThrow(message);
});
