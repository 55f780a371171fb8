import { afterEach, expect, test, vi } from 'vitest';
import { ConfigError, machineConfig } from '../../../src/mm/machine/config.ts';
import { createMachine } from '../../../src/mm/machine/machine.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a machine over a given buffer sees what another one over it wrote', () => {
  const config = machineConfig();
  const one = createMachine(config);
  const two = createMachine(config, one.buffer);
  one.mem[5] = 1;
  one.shadow[6] = 2;
  one.times[7] = 3;
  expect([two.mem[5], two.shadow[6], two.times[7]]).toEqual([1, 2, 3]);
});

test('memory that can not be had is an error of the configuration', () => {
  vi.stubGlobal('SharedArrayBuffer', function refuse() {
    throw new RangeError('Array buffer allocation failed');
  });
  expect(() => createMachine(machineConfig())).toThrow(
    new ConfigError('no memory for a machine of 1 MiB; use fewer CPUs, frames or call sites'),
  );
});

test('any other failure stays what it is', () => {
  vi.stubGlobal('SharedArrayBuffer', function refuse() {
    throw new TypeError('no');
  });
  expect(() => createMachine(machineConfig())).toThrow(new TypeError('no'));
});
