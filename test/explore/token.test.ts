import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crc16 } from '../../src/explore/codec/crc16.ts';
import { Schedule } from '../../src/explore/schedule.ts';
import {
  decodeToken,
  encodeToken,
  requireBuild,
  shortBuild,
  type TokenContent,
  TokenError,
} from '../../src/explore/token.ts';

const names = fc.oneof(fc.stringMatching(/^[a-z0-9.-]{0,20}$/), fc.string({ unit: 'binary', maxLength: 20 }));
const contents: fc.Arbitrary<TokenContent> = fc
  .record({
    scenario: names,
    build: fc.oneof(fc.stringMatching(/^[0-9a-f]{8}$/), names),
    fine: fc.boolean(),
    settings: fc.dictionary(
      names.filter((name) => name !== '__proto__'),
      fc.oneof(names, fc.nat(), fc.double({ noNaN: true, noDefaultInfinity: true })),
      { maxKeys: 4, noNullPrototype: true },
    ),
    bugs: fc.array(names, { maxLength: 3 }),
    plan: fc.array(
      fc.array(fc.record({ operation: fc.nat(40), seed: fc.oneof(fc.nat(20), fc.nat(0xffff_ffff)) }), { maxLength: 6 }),
      { minLength: 1, maxLength: 6 },
    ),
    runs: fc.array(
      fc.tuple(fc.nat(5), fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 100_000 }))),
    ),
  })
  .map(({ runs, ...rest }) => ({
    ...rest,
    schedule: Schedule.of(runs.map(([cpu, length]) => [cpu % rest.plan.length, length])),
  }));

/** With the schedule as runs, the last of one step. */
const essence = ({ schedule, ...rest }: TokenContent): unknown => ({
  ...rest,
  runs: [...schedule].map(([cpu, length], i) => [cpu, i === schedule.count - 1 ? 1 : length]),
});

test('what goes into a token comes out of it', () => {
  fc.assert(
    fc.property(contents, (content) => {
      const token = encodeToken(content);
      expect(token).toMatch(/^pt1:[\w-]+$/);
      expect(essence(decodeToken(`  ${token}\n`))).toEqual(essence(content));
      expect(encodeToken(decodeToken(token))).toBe(token);
    }),
    { numRuns: 2000 },
  );
});

const cut = { name: 'TokenError', message: 'the token is cut or mistyped', hint: expect.stringContaining('copy') };
const errorOf = (token: string): unknown => {
  try {
    return decodeToken(token);
  } catch (error) {
    return error;
  }
};

test('one wrong character is told', () => {
  const characters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_'];
  fc.assert(
    fc.property(contents, fc.nat(), fc.constantFrom(...characters), (content, where, character) => {
      const token = encodeToken(content);
      const at = 4 + (where % (token.length - 4));
      fc.pre(token[at] !== character);
      expect(errorOf(token.slice(0, at) + character + token.slice(at + 1))).toMatchObject(cut);
    }),
    { numRuns: 2000 },
  );
});

test('a cut token is told, wherever it was cut', () => {
  const token = encodeToken(fc.sample(contents, { numRuns: 1, seed: 5 })[0]!);
  for (let length = 4; length < token.length; length++) {
    expect(errorOf(token.slice(0, length))).toMatchObject(cut);
  }
});

test('whatever is decoded, nothing but a TokenError comes of it', () => {
  const isFine = (text: string): boolean => {
    const result = errorOf(text);
    return result instanceof TokenError ? !result.message.includes('\n') : typeof result === 'object';
  };
  fc.assert(fc.property(fc.string({ unit: 'binary' }), isFine));
  fc.assert(fc.property(fc.base64String(), (text) => isFine(`pt1:${text}`)));
  expect(isFine('pt1:')).toBe(true);
});

test('bytes with a right checksum that are no token either', () => {
  const withChecksum = (bytes: Uint8Array): string => {
    const crc = crc16(bytes);
    return `pt1:${Buffer.from([...bytes, crc >>> 8, crc & 0xff]).toString('base64url')}`;
  };
  let told = 0;
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 60 }), (bytes) => {
      const result = errorOf(withChecksum(bytes));
      if (result instanceof TokenError) told++;
      return result instanceof TokenError || encodeToken(result as TokenContent).startsWith('pt1:');
    }),
    { numRuns: 5000 },
  );
  expect(told).toBeGreaterThan(4000);
});

const example: TokenContent = {
  scenario: 'put-isolate',
  build: '0a1b2c3d',
  fine: false,
  settings: {},
  bugs: ['B2.5'],
  plan: [
    [
      { operation: 3, seed: 2 },
      { operation: 1, seed: 17 },
    ],
    [
      { operation: 0, seed: 5 },
      { operation: 7, seed: 0 },
    ],
    [
      { operation: 4, seed: 40 },
      { operation: 9, seed: 3 },
    ],
  ],
  schedule: Schedule.of([
    [0, 61],
    [1, 130],
    [2, 12],
    [1, 44],
    [0, 8],
    [2, 5],
  ]),
};

describe('length', () => {
  test('of a usual bug: 3 CPUs, 6 operations, 6 runs', () => {
    expect(encodeToken(example).length).toBeLessThanOrEqual(60);
  });

  test('with a setting, still within 80 characters', () => {
    expect(encodeToken({ ...example, settings: { isolation: 'modern' } }).length).toBeLessThanOrEqual(80);
  });
});

test('the form of a token stays: old ones must replay', () => {
  expect(encodeToken(example)).toMatchInlineSnapshot(`"pt1:LPUT-ISOLATEBQ2WHpEb2_5AyGIMQkApwETAkjY8BQiS9YIe5bc"`);
});

describe('what is refused', () => {
  test.each([
    ['pt2:abcd', 'the token has format 2, this version of pagetorture reads format 1'],
    ['finding.jso', 'this is no token: tokens begin with pt1:'],
    ['', 'this is no token: tokens begin with pt1:'],
    ['pt1:', 'the token is cut or mistyped'],
  ])('%j: %s', (token, message) => {
    expect(() => decodeToken(token)).toThrow(expect.objectContaining({ name: 'TokenError', message }));
  });

  test('another build', () => {
    expect(() => requireBuild(example, 'ffff0000aaaa')).toThrow(
      'the token is of another build of put-isolate: recorded with 0a1b2c3d, this is ffff0000',
    );
    requireBuild(example, '0a1b2c3d4444');
    expect(shortBuild('0a1b2c3d4444')).toBe('0a1b2c3d');
  });
});
