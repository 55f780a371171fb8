import * as fc from 'fast-check';
import type { Observer } from '../../../src/explore/observer.ts';
import { Engine } from '../../../src/explore/engine.ts';
import type { Coroutine, Program } from '../../../src/explore/program.ts';
import type { Strategy } from '../../../src/explore/strategy.ts';
import * as runtime from '../../../src/instrument/stepped/index.ts';
import { Sfc32 } from '../../../src/scenario/random.ts';

const { AWAIT_EQUAL, BUDGET, control, Op, point, turn, TURNS, UNUSED, wait, notify } = runtime;

/** `skip`: the next instruction is left out if the value read last is `value`. `spin`: until the word is `value`. */
export type Instruction =
  | { readonly op: 'load'; readonly word: number }
  | {
      readonly op: 'store' | 'add' | 'addUnused' | 'exchange' | 'await' | 'spin';
      readonly word: number;
      readonly value: number;
    }
  | { readonly op: 'cas'; readonly word: number; readonly value: number; readonly expected: number }
  | { readonly op: 'wait'; readonly word: number; readonly value: number; readonly timeout: number }
  | { readonly op: 'notify'; readonly word: number; readonly count: number }
  | { readonly op: 'spinTwo'; readonly word: number; readonly other: number }
  | { readonly op: 'skip'; readonly value: number };

export type SmallProgram = readonly (readonly Instruction[])[];

const asks = (site: number, op: number, words: Int32Array, index: number, a?: unknown, b?: unknown): boolean =>
  --control[BUDGET]! === 0 && point(site, op, words, index, a, b);

function* run(words: Int32Array, code: readonly Instruction[], log: (string | number)[]): Coroutine & Generator<void> {
  let last = 0;
  for (let pc = 0; pc < code.length; pc++) {
    const it = code[pc]!;
    switch (it.op) {
      case 'load':
        if (asks(pc, Op.load, words, it.word)) yield;
        log.push((last = Atomics.load(words, it.word)));
        break;
      case 'store':
        if (asks(pc, Op.store, words, it.word, it.value)) yield;
        Atomics.store(words, it.word, it.value);
        break;
      case 'add':
        if (asks(pc, Op.add, words, it.word, it.value)) yield;
        log.push((last = Atomics.add(words, it.word, it.value)));
        break;
      case 'addUnused':
        if (asks(pc, Op.add | UNUSED, words, it.word, it.value)) yield;
        Atomics.add(words, it.word, it.value);
        break;
      case 'exchange':
        if (asks(pc, Op.exchange, words, it.word, it.value)) yield;
        log.push((last = Atomics.exchange(words, it.word, it.value)));
        break;
      case 'cas':
        if (asks(pc, Op.compareExchange, words, it.word, it.expected, it.value)) yield;
        log.push((last = Atomics.compareExchange(words, it.word, it.expected, it.value)));
        break;
      case 'await':
        for (let i = 0; ; i++) {
          if (--control[TURNS]! === 0) turn(pc, i);
          if (asks(pc, Op.load | AWAIT_EQUAL, words, it.word, it.value)) yield;
          if (Atomics.load(words, it.word) === it.value) break;
        }
        break;
      case 'spin':
        for (let i = 0; ; i++) {
          if (--control[TURNS]! === 0) turn(pc, i);
          if (asks(pc, Op.load, words, it.word)) yield;
          if (Atomics.load(words, it.word) === it.value) break;
        }
        break;
      case 'spinTwo':
        for (let i = 0; ; i++) {
          if (--control[TURNS]! === 0) turn(pc, i);
          if (asks(pc, Op.load, words, it.word)) yield;
          const a = Atomics.load(words, it.word);
          if (a > 0) {
            log.push(a);
            break;
          }
          if (asks(pc, Op.load, words, it.other)) yield;
          const b = Atomics.load(words, it.other);
          if (b > 0) {
            log.push(-b);
            break;
          }
        }
        break;
      case 'wait':
        log.push(yield* wait(pc, words, it.word, it.value, it.timeout));
        break;
      case 'notify':
        if (asks(pc, Op.notify, words, it.word, it.count)) yield;
        log.push((last = notify(words, it.word, it.count)));
        break;
      case 'skip':
        if (last === it.value) pc++;
        break;
    }
  }
}

export interface Subject {
  readonly program: Program;
  /** Memory and everything the CPUs read. */
  state(): string;
}

export function subjectOf(code: SmallProgram): Subject {
  const words = new Int32Array(new SharedArrayBuffer(16));
  const logs = code.map((): (string | number)[] => []);
  return {
    program: {
      cpus: code.length,
      reset() {
        words.fill(0);
        for (const log of logs) log.length = 0;
      },
      start: (cpu) => run(words, code[cpu]!, logs[cpu]!),
    },
    state: () => `${words.join(' ')} | ${logs.map((log) => log.join(' ')).join(' / ')}`,
  };
}

/** Runs a search to its end, or until it has had too many executions. @returns the final states by how often; undefined: too many. */
export function finalStates(
  code: SmallProgram,
  strategy: Strategy,
  most = Infinity,
  observers: readonly Observer[] = [],
  onEnd: (state: string) => void = () => {},
): Map<string, number> | undefined {
  const subject = subjectOf(code);
  const engine = new Engine(runtime, subject.program, { observers, stepLimit: 100 });
  const random = new Sfc32(1);
  const states = new Map<string, number>();
  for (let i = 0; ; i++) {
    const outcome = engine.run(strategy, random);
    if (outcome === undefined) return states;
    if (i === most) return undefined;
    if (outcome.kind === 'cut') continue;
    const state = `${outcome.kind}: ${subject.state()}`;
    states.set(state, (states.get(state) ?? 0) + 1);
    onEnd(state);
  }
}

const small = fc.integer({ min: 0, max: 2 });

const plain = (words: number): fc.Arbitrary<Instruction>[] => {
  const word = fc.integer({ min: 0, max: words - 1 });
  return [
    fc.record({ op: fc.constant('load' as const), word }),
    fc.record({
      op: fc.constantFrom('store' as const, 'add' as const, 'addUnused' as const, 'exchange' as const),
      word,
      value: small,
    }),
    fc.record({ op: fc.constant('cas' as const), word, value: small, expected: small }),
    fc.record({ op: fc.constant('skip' as const), value: small }),
  ];
};

const blocking = (words: number): fc.Arbitrary<Instruction>[] => {
  const word = fc.integer({ min: 0, max: words - 1 });
  return [
    ...plain(words),
    fc.record({
      op: fc.constant('wait' as const),
      word,
      value: fc.integer({ min: 0, max: 1 }),
      timeout: fc.constantFrom(Infinity, Infinity, 1, 5),
    }),
    fc.record({ op: fc.constant('notify' as const), word, count: fc.constantFrom(1, Infinity) }),
    fc.record({ op: fc.constantFrom('await' as const, 'spin' as const), word, value: small }),
    fc.record({ op: fc.constant('spinTwo' as const), word, other: word }),
  ];
};

const programsOf = (instructions: (words: number) => fc.Arbitrary<Instruction>[]): fc.Arbitrary<SmallProgram> =>
  fc.integer({ min: 1, max: 3 }).chain((words) =>
    fc.oneof(
      fc.array(fc.array(fc.oneof(...instructions(words)), { minLength: 1, maxLength: 4 }), {
        minLength: 2,
        maxLength: 2,
      }),
      fc.array(fc.array(fc.oneof(...instructions(words)), { minLength: 1, maxLength: 3 }), {
        minLength: 3,
        maxLength: 3,
      }),
    ),
  );

/** Programs in which nobody waits. */
export const plainPrograms = programsOf(plain);
/** Programs that also sleep, wake, and spin. */
export const blockingPrograms = programsOf(blocking);
