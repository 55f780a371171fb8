import { expect, test } from 'vitest';
import { ConfigError, defaultConfig, machineConfig, type MachineConfig } from '../../../src/mm/machine/config.ts';

test('nothing given: the default, which is valid', () => {
  expect(machineConfig()).toEqual(defaultConfig);
});

test('what is given replaces the default', () => {
  expect(machineConfig({ cpus: 2, lock: 'queued' })).toEqual({ ...defaultConfig, cpus: 2, lock: 'queued' });
});

const cases: [Partial<MachineConfig>, string][] = [
  [{ cpus: 0 }, 'cpus must be a whole number from 1 to 30, not 0'],
  [{ cpus: 31 }, 'cpus must be a whole number from 1 to 30, not 31'],
  [{ cpus: 1.5 }, 'cpus must be a whole number from 1 to 30, not 1.5'],
  [{ cpus: Number.NaN }, 'cpus must be a whole number from 1 to 30, not NaN'],
  [{ cpus: '2' as never }, 'cpus must be a whole number from 1 to 30, not 2'],
  [{ nodes: 9 }, 'nodes must be a whole number from 1 to 8, not 9'],
  [{ normalFrames: 0 }, 'normalFrames must be a whole number from 1 to 65536, not 0'],
  [{ movableFrames: -8 }, 'movableFrames must be a whole number from 0 to 65536, not -8'],
  [{ cmaBlocks: -1 }, 'cmaBlocks must be a whole number from 0 to 65536, not -1'],
  [{ pageblockOrder: 7 }, 'pageblockOrder must be a whole number from 0 to 6, not 7'],
  [{ maxOrder: 1 }, 'maxOrder must be a whole number from 2 to 8, not 1'],
  [{ lruBatch: 32 }, 'lruBatch must be a whole number from 1 to 31, not 32'],
  [{ pcpBatch: 0 }, 'pcpBatch must be a whole number from 1 to 64, not 0'],
  [{ pcpBatch: 5 }, 'pcpHigh must be a whole number from 5 to 256, not 4'],
  [{ mms: 31 }, 'mms must be a whole number from 1 to 30, not 31'],
  [{ anonPages: 256 }, 'anonPages must be a whole number from 1 to 255, not 256'],
  [{ files: 0 }, 'files must be a whole number from 1 to 15, not 0'],
  [{ filePages: 0 }, 'filePages must be a whole number from 1 to 255, not 0'],
  [{ swapSlots: -1 }, 'swapSlots must be a whole number from 0 to 65536, not -1'],
  [{ tlbEntries: 0 }, 'tlbEntries must be a whole number from 1 to 64, not 0'],
  [{ privateLists: 2 }, 'privateLists must be a whole number from 3 to 16, not 2'],
  [{ spinLimit: 0 }, 'spinLimit must be a whole number from 1 to 1000000, not 0'],
  [{ migratePasses: 0 }, 'migratePasses must be a whole number from 1 to 1000, not 0'],
  [{ lockStat: 'yes' as never }, 'lockStat must be one of on, off, not yes'],
  [{ callSites: 0 }, 'callSites must be a whole number from 1 to 65536, not 0'],
  [{ normalFrames: 12 }, 'normalFrames must be a multiple of the largest buddy block, 8 pages'],
  [{ movableFrames: 4 }, 'movableFrames must be a multiple of the largest buddy block, 8 pages'],
  [{ nodes: 2, normalFrames: 1 << 15, movableFrames: 8 }, 'a machine has at most 65535 page frames'],
  [{ normalFrames: 24, cmaBlocks: 7 }, 'cmaBlocks do not fit into the zone NORMAL'],
];

test.each(cases)('%o', (overrides, message) => {
  expect(() => machineConfig(overrides)).toThrow(new ConfigError(message));
});

test.each<Partial<MachineConfig>>([
  { movableFrames: 0 },
  { swapSlots: 0 },
  { normalFrames: 24, cmaBlocks: 6 },
  { nodes: 1, normalFrames: 65_528, movableFrames: 0 },
  { pageblockOrder: 0, maxOrder: 0, normalFrames: 5, movableFrames: 3 },
])('%o is on the edge', (overrides) => {
  expect(machineConfig(overrides)).toMatchObject(overrides);
});
