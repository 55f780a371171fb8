import { beforeAll, describe, expect, it } from 'vitest';
import { Engine } from '../../../src/explore/engine.ts';
import { strategyNamed } from '../../../src/explore/strategies/strategyNamed.ts';
import type { Step } from '../../../src/explore/step.ts';
import { Op } from '../../../src/instrument/stepped/op.ts';
import { Sfc32 } from '../../../src/scenario/random.ts';
import { load, nativeImport, sharedWords, write } from '../fixture.ts';
import type { SteppedRuntime } from './takeTurns.ts';

const FILLED = [5, 3, 9, 3];

/** An expression over shared `m` of four words (5, 3, 9, 3), and what it reads (r) and writes (w), in order. */
const cases: readonly (readonly [code: string, accesses: string])[] = [
  ['m.fill(7, 1, -1)', 'w1=7 w2=7'],
  ['m.fill(7, 3, 1)', ''],
  ['m.set([1, 2], 2)', 'w2=1 w3=2'],
  ['m.set(m.subarray(2), 0)', 'r2 r3 w0=9 w1=3'],
  ['m.copyWithin(0, 2)', 'r2 r3 w0=9 w1=3'],
  ['m.copyWithin(1, 0, 2)', 'r0 r1 w1=5 w2=3'],
  ['m.slice(1, 3)', 'r1 r2'],
  ['m.subarray(1, 3).length', ''],
  ['m.indexOf(3)', 'r0 r1'],
  ['m.indexOf(3, -1)', 'r3'],
  ['m.includes(4)', 'r0 r1 r2 r3'],
  ['m.lastIndexOf(9)', 'r3 r2'],
  ['m.lastIndexOf(3, 2)', 'r2 r1'],
  ['m.lastIndexOf(3, -9)', ''],
  ['m.lastIndexOf(4, -2)', 'r2 r1 r0'],
  ['m.at(-1)', 'r3'],
  ['m.at(4)', ''],
  ['m.join()', 'r0 r1 r2 r3'],
  ['m.reverse()', 'r0 r1 r2 r3 w0=3 w1=9 w2=3 w3=5'],
  ['m.sort()', 'r0 r1 r2 r3 w0=3 w1=3 w2=5 w3=9'],
  ['m.find((x: number) => x === 3)', 'r0 r1'],
  ['m.findLast((x: number) => x === 9)', 'r3 r2'],
  ['m.map((x: number) => x + 1)', 'r0 r1 r2 r3'],
  ['m.reduce((a: number, b: number) => a + b)', 'r0 r1 r2 r3'],
  ['m.reduce((a: number, b: number) => a + b, 0)', 'r0 r1 r2 r3'],
  ['m.reduceRight((a: number, b: number) => a - b)', 'r3 r2 r1 r0'],
  ['m.some((x: number) => Atomics.load(m, 3) === x)', 'r0 r1'],
  ['m.reduce((a: number, b: number) => a + b * Atomics.load(m, 1))', 'r0 r1 r2 r3'],
  ['[...m]', 'r0 r1 r2 r3'],
  ['Math.max(...m)', 'r0 r1 r2 r3'],
  ['Array.from(m)', 'r0 r1 r2 r3'],
  ['Array.from(m, (x: number) => x + Atomics.load(m, 0))', 'r0 r1 r2 r3'],
  ['new Uint8Array(m)', 'r0 r1 r2 r3'],
  ['new Set(m).size', 'r0 r1 r2 r3'],
  ['(() => { for (const x of m) if (x === 3) return x; })()', 'r0 r1'],
  ['(() => { for (const [i, x] of m.entries()) if (x === 9) return i; })()', 'r0 r1 r2'],
  ['(() => { const [a, b] = m; return a + b; })()', 'r0 r1'],
  ['(() => { let a = 0; [a] = m; return a; })()', 'r0'],
  ['new DataView(m.buffer).getInt16(4, true)', 'r4 r5'],
  ['new DataView(m.buffer, 4).setInt16(4, 258)', 'w8=1 w9=2'],
  // Of others nothing is told.
  ['[3, 1, 2].sort().slice(1).map((x: number) => x + 1)', ''],
  ['new Map([[1, 2]]).set(3, 4).size', ''],
  ['[...new Set([1]).values()]', ''],
  ['new Int32Array(3).fill(2).join()', ''],
  ['new DataView(new ArrayBuffer(4)).getInt8(0)', ''],
];

describe.each([
  ['stepped', false],
  ['stepped-fine', true],
] as const)('accesses to many elements, %s', (build, fine) => {
  let runtime: SteppedRuntime;
  let works: readonly ((m: Int32Array) => unknown)[];

  beforeAll(async () => {
    const functions = cases.map(([code]) => `(m: any): any => { Atomics.load(m, 0); return ${code}; }`);
    const loaded = await load(
      write({ 'src/main.ts': `export const works = [\n${functions.join(',\n')}\n];\n` }),
      build,
    );
    runtime = (await nativeImport(loaded.runtimeUrl)) as SteppedRuntime;
    works = ((await nativeImport(loaded.entryUrl)) as { works: typeof works }).works;
  });

  it.each(cases.map(([code, accesses], i) => ({ code, accesses, i })))('$code: $accesses', ({ accesses, i }) => {
    const memory = sharedWords().subarray(0, 4);
    const shared = new Int32Array(memory.buffer, 0, 4);
    const told: string[] = [];
    let result: unknown;
    const onPlain = ({ op, array, index, after }: Step): void => {
      const place = (array as Int32Array).byteOffset / 4 + index;
      const at = (array as Uint8Array).BYTES_PER_ELEMENT === 1 ? (array as Uint8Array).byteOffset + index : place;
      told.push(op === Op.write ? `w${at}=${after}` : `r${at}`);
    };
    const program = {
      cpus: 1,
      reset: () => shared.set(FILLED),
      *start() {
        result = yield* runtime.steppedOf(works[i])!(...([shared] as never[])) as Generator<void>;
      },
    };
    const onStep = (step: Step): void => {
      if (step.op === Op.read || step.op === Op.write) onPlain(step);
    };
    const engine = new Engine(runtime, program as never, { fine, stepLimit: 100, observers: [{ onStep, onPlain }] });
    expect(engine.run(strategyNamed('random'), new Sfc32(1))).toMatchObject({ kind: 'complete' });
    expect(told.join(' ')).toBe(accesses);

    // Outside an execution the same code does what the language says.
    const after = [...shared];
    shared.set(FILLED);
    expect(result).toEqual(works[i]!(shared));
    expect(after).toEqual([...shared]);
  });
});
