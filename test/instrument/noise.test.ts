import { beforeAll, describe, expect, it } from 'vitest';
import type { NoisyRuntime } from '../../src/instrument/loadSubject.ts';
import { load, nativeImport, sharedWords, write } from './fixture.ts';

const source =
  'export const run = (m: Int32Array, p: number[], n: number) => { for (let i = 0; i < n; i++) { Atomics.add(m, 0, 1); m[1] = i; p[0] = i } };';

let runtime: NoisyRuntime;
let run: (m: Int32Array, p: number[], n: number) => void;
beforeAll(async () => {
  const loaded = await load(write({ 'src/main.ts': source }), 'noisy');
  runtime = (await nativeImport(loaded.runtimeUrl)) as unknown as NoisyRuntime;
  run = (await nativeImport(loaded.entryUrl))['run'];
});

const quiet = { spinRate: 0, yieldRate: 0, sleepRate: 0, maxSpin: 10, maxSleepMicroseconds: 1 };

describe('noise', () => {
  it('is off at first, and with level off', () => {
    run(sharedWords(), [], 1000);
    expect(runtime.noiseCounts()).toEqual({ spins: 0, yields: 0, sleeps: 0 });
    runtime.configureNoise({ seed: 1, ...runtime.noiseLevels.off });
    run(sharedWords(), [], 1000);
    expect(runtime.noiseCounts()).toEqual({ spins: 0, yields: 0, sleeps: 0 });
  });

  it('disturbs shared accesses only, all of them at rate 1', () => {
    runtime.configureNoise({ ...quiet, seed: 1, spinRate: 1 });
    run(sharedWords(), [], 500);
    expect(runtime.noiseCounts()).toEqual({ spins: 1000, yields: 0, sleeps: 0 });
  });

  it('keeps the rates', () => {
    runtime.configureNoise({ ...quiet, seed: 7, spinRate: 0.05, yieldRate: 0.01, sleepRate: 0.0005 });
    run(sharedWords(), [], 50_000);
    const { spins, yields, sleeps } = runtime.noiseCounts();
    // Five standard deviations around 5000, 1000 and 50.
    expect(Math.abs(spins - 5000)).toBeLessThan(350);
    expect(Math.abs(yields - 1000)).toBeLessThan(160);
    expect(Math.abs(sleeps - 50)).toBeLessThan(36);
  });

  it('follows from the seed', () => {
    const counts = (seed: number) => {
      runtime.configureNoise({ ...quiet, seed, spinRate: 0.05, yieldRate: 0.01 });
      const after = [];
      for (let i = 0; i < 20; i++) {
        run(sharedWords(), [], 100);
        after.push(runtime.noiseCounts());
      }
      return after;
    };
    expect(counts(3)).toEqual(counts(3));
    expect(counts(3)).not.toEqual(counts(4));
  });

  it('sleeps for real', () => {
    runtime.configureNoise({ ...quiet, seed: 1, sleepRate: 1, maxSleepMicroseconds: 2000 });
    const start = performance.now();
    run(sharedWords(), [], 10);
    expect(performance.now() - start).toBeGreaterThan(5);
    runtime.configureNoise({ ...quiet, seed: 1 });
  });

  it('refuses rates that are no probabilities', () => {
    expect(() => runtime.configureNoise({ ...quiet, seed: 1, spinRate: -0.1 })).toThrow(RangeError);
    expect(() => runtime.configureNoise({ ...quiet, seed: 1, spinRate: 0.6, yieldRate: 0.6 })).toThrow(RangeError);
    expect(() => runtime.configureNoise({ ...quiet, seed: 1, spinRate: Number.NaN })).toThrow(RangeError);
  });
});
