import { expect, test } from 'vitest';
import { freeCpus } from '../../src/campaign/freeCpus.ts';

test.each([
  ['4 without a bug', ['storm'], [], 4],
  ['4 with a bug that needs fewer', ['storm'], [{ cpus: 2 }], 4],
  ['as many as the bug that needs most', ['storm'], [{ cpus: 2 }, { cpus: 5 }], 5],
  ['those of a bug in a small scenario', ['small/put-put'], [{ cpus: 2 }], 2],
  ['4 in a small scenario of no bug', ['small/put-put'], [], 4],
  ['4 if there are others, too', ['small/put-put', 'storm'], [{ cpus: 2 }], 4],
])('%s', (_, scenarios, patches, cpus) => {
  expect(freeCpus(scenarios, patches)).toBe(cpus);
});
