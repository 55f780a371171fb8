import { expect, test } from 'vitest';
import { Sfc32 } from '../../src/scenario/random.ts';
import { LazyRandom } from '../../src/campaign/stepped/lazyRandom.ts';

/** As it is defined: numbers of the incomplete interval at the top are thrown away. */
function reference(stream: Sfc32, bound: number): number {
  const limit = 2 ** 32 - (2 ** 32 % bound);
  for (;;) {
    const value = stream.next();
    if (value < limit) return value % bound;
  }
}

test.each([1, 2, 3, 7, 10, 2 ** 31 - 1, 2 ** 31, 2 ** 31 + 1, 3 * 2 ** 30, 2 ** 32 - 1, 2 ** 32])(
  'below %d draws what its definition says, without bias',
  (bound) => {
    const stream = new Sfc32(5);
    const same = new Sfc32(5);
    for (let i = 0; i < 200; i++) expect(stream.below(bound)).toBe(reference(same, bound));
  },
);

test('a stream that is begun anew is that of its new seed, however far it had come', () => {
  const stream = new Sfc32(5);
  for (let drawn = 0; drawn < 7; drawn++) stream.next();
  const lazy = new LazyRandom(5);
  lazy.below(10);
  for (const seed of [9, 0, 5]) {
    stream.reseed(seed);
    lazy.reseed(seed);
    const fresh = new Sfc32(seed);
    for (let drawn = 0; drawn < 5; drawn++) {
      const number = fresh.next();
      expect([stream.next(), lazy.next()]).toEqual([number, number]);
    }
  }
});
