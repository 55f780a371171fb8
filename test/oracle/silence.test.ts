import { array, assert, constant, nat, oneof, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MachineConfig } from '../../src/mm/machine/config.ts';
import { auditMachine } from '../../src/oracle/auditMachine.ts';
import { reportedBugs } from '../../src/oracle/reportedBugs.ts';
import { createWorkload, steps, tearDown } from './workload.ts';

/** Operations that bring life come more often than those that end it. */
const weights: Record<string, number> = { write: 12, read: 6, isolate: 4, shrink: 4, pin: 3, get: 3, fork: 3, exec: 3 };
const step = record({
  name: oneof(...Object.keys(steps).map((name) => ({ weight: weights[name] ?? 2, arbitrary: constant(name) }))),
  cpu: nat(1000),
  a: nat(1000),
  b: nat(1000),
});

const scarce: Partial<MachineConfig> = {
  nodes: 1,
  normalFrames: 16,
  movableFrames: 16,
  swapSlots: 12,
  cpus: 2,
  mms: 3,
};
const configs = (['old', 'modern'] as const).flatMap((isolation) =>
  (['tas', 'ticket', 'queued'] as const).flatMap((lock): [string, Partial<MachineConfig>][] => [
    [`${isolation} isolation, ${lock} locks`, { isolation, lock }],
    [`${isolation} isolation, ${lock} locks, scarce memory`, { ...scarce, isolation, lock }],
  ]),
);

describe('the audit has nothing to say of what the model does by itself', () => {
  it.each(configs)('%s', (_name, config) => {
    assert(
      property(array(step, { minLength: 250, maxLength: 250, size: 'max' }), (program) => {
        const load = createWorkload(config);
        for (const [at, { name, cpu, a, b }] of program.entries()) {
          steps[name]!(load, load.cpus[cpu % load.cpus.length]!, a, b);
          const findings = auditMachine(load.machine, 'quiescent');
          const seen = findings.map(({ oracle, title }) => `after step ${at}, ${name}: ${oracle} ${title}`);
          expect(seen).toEqual([]);
        }
        tearDown(load);
        expect(auditMachine(load.machine, 'end')).toEqual([]);
        expect(reportedBugs(load.machine)).toEqual([]);
      }),
      { numRuns: Number(process.env['ORACLE_RUNS'] ?? 12) },
    );
  });
});
