import { array, assert, asyncProperty, nat } from 'fast-check';
import { expect, it } from 'vitest';
import { RandomTurns } from '../../stepped/randomTurns.ts';
import { load, nativeImport, sharedWords, write } from '../fixture.ts';
import { PRELUDE, RandomProgram } from './randomProgram.ts';
import type { SteppedRuntime } from './takeTurns.ts';
import { BUILDS } from './threeWays.ts';

// oxlint-disable-next-line typescript/no-explicit-any
type Run = (m: Int32Array, p: number[], g: (...args: unknown[]) => void) => any;

const WAYS = BUILDS.flatMap((build) => [[build, 'small'] as const, [build, 'all'] as const]);

/** All that a program can be seen to do. */
function outcome(run: Run): unknown {
  const m = sharedWords(8);
  m.set(m.map((_, i) => i));
  const p = [5, 6, 7, 8];
  const told: unknown[][] = [];
  try {
    return { value: run(m, p, (...args) => void told.push(args)), m: [...m], p, told };
  } catch (error) {
    const { name, message } = error as Error;
    // The engine's own words differ with the names it is given.
    return { error: name === 'TypeError' ? name : `${name} ${message}`, m: [...m], p, told };
  }
}

/** A variable is read before its declaration: that reads of variables do nothing is what the lowering relies on. */
function isEarlyAccess(seen: unknown): boolean {
  const { error, told } = seen as { readonly error?: string; readonly told: unknown[][] };
  // Programs catch errors, and tell of their names.
  return error?.includes('before initialization') === true || told.flat().includes('ReferenceError');
}

it('random programs do in steps what they do at once', async () => {
  let points = 0;
  await assert(
    asyncProperty(
      array(array(nat({ max: 255 }), { minLength: 1, maxLength: 250, size: 'max' }), {
        minLength: 15,
        maxLength: 40,
        size: 'max',
      }),
      nat(),
      async (programs, seed) => {
        const sources = programs.map((choices, i) => new RandomProgram(choices).source(`run${i}`));
        const root = write({ 'src/main.ts': `${PRELUDE}${sources.join('')}` });
        const bare = await nativeImport((await load(root, 'bare')).entryUrl);
        const expected = sources.map((_, i) => {
          bare['refuel']();
          return outcome((m, p, g) => bare[`run${i}`](m, p, g));
        });
        for (const [build, inlines] of WAYS) {
          const loaded = await load(root, build, { inlines });
          const rt = (await nativeImport(loaded.runtimeUrl)) as SteppedRuntime;
          const stepped = await nativeImport(loaded.entryUrl);
          const turns = new RandomTurns(rt, seed);
          rt.setHandler(turns);
          try {
            for (const [i, source] of sources.entries()) {
              if (isEarlyAccess(expected[i])) continue;
              stepped['refuel']();
              turns.ask();
              const found = outcome((m, p, g) => stepped[`run${i}`](m, p, g));
              expect({ build, source, found }).toEqual({ build, source, found: expected[i] });
            }
          } finally {
            rt.setHandler(undefined);
          }
          points += turns.points;
        }
      },
    ),
    // Each try to make it smaller builds anew, and the source that fails is told anyway.
    { numRuns: 6, endOnFailure: true },
  );
  expect(points).toBeGreaterThan(500);
});
