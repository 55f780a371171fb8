import { setFlagsFromString } from 'node:v8';
import { expect, test } from 'vitest';
import { createCpu } from '../../../src/mm/boot/createCpu.ts';
import { machineConfig } from '../../../src/mm/machine/config.ts';
import { createMachine } from '../../../src/mm/machine/machine.ts';

setFlagsFromString('--allow-natives-syntax');
const haveSameMap = new Function('a', 'b', 'return %HaveSameMap(a, b)') as (a: object, b: object) => boolean;

test('what every access goes by has one hidden class, whatever the machine: two would have to be told apart each time', () => {
  const overrides = [{}, {}, { cpus: 4, nodes: 2 }, { thp: 'on', hugePages: 1, compaction: 'on' }] as const;
  const cpus = overrides.map((override) => createCpu(createMachine(machineConfig(override)), 0, () => 0));
  const parts = cpus.map((cpu) => [cpu, cpu.debug, cpu.layout, cpu.debug.layout, cpu.locks, cpu.config]);
  for (const own of parts.slice(1)) {
    expect(own.map((part, i) => haveSameMap(part, parts[0]![i]!))).toEqual(parts[0]!.map(() => true));
  }
});
