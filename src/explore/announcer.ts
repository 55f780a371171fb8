import { casSucceeds } from '../instrument/stepped/casSucceeds.ts';
import { codeOf, FAILED, Op, OP_MASK, WITHIN } from '../instrument/stepped/op.ts';
import { PRIVATE, type SharedView } from '../instrument/stepped/sharedView.ts';
import { valueAfter, wordOf } from '../instrument/stepped/valueAfter.ts';
import type { Observer } from './observer.ts';
import { newStep, type Step } from './step.ts';
import type { SteppedRuntime } from './steppedRuntime.ts';
import { isFence, type StoreBuffers } from './storeBuffers.ts';
import type { Waiting } from './waiting.ts';

type StepObserver = Required<Pick<Observer, 'onStep'>>;
type PlainObserver = Required<Pick<Observer, 'onPlain'>>;

/** A plain access as the code tells it. */
interface PlainAccess {
  readonly cpu: number;
  /** Of the step it belongs to. */
  readonly number: number;
  readonly site: number;
  readonly kind: number;
  readonly array: SharedView;
  readonly index: number;
  /** What is written. */
  readonly value: unknown;
}

/**
 * Works out what an operation is about to do, for those who must know beforehand: observers of steps, CPUs that wait
 * for a word to change, delayed stores. Writes it down as the code would.
 */
export class Announcer {
  readonly #runtime: SteppedRuntime;
  readonly #addressOf: SteppedRuntime['addressOf'];
  readonly #waiting: Waiting;
  readonly #buffers: StoreBuffers | undefined;
  readonly #step = newStep();
  #ofSteps: readonly StepObserver[] = [];
  #ofPlain: readonly PlainObserver[] = [];

  constructor(runtime: SteppedRuntime, waiting: Waiting, buffers: StoreBuffers | undefined) {
    this.#runtime = runtime;
    this.#addressOf = runtime.addressOf;
    this.#waiting = waiting;
    this.#buffers = buffers;
  }

  set observers(observers: readonly Observer[]) {
    this.#ofSteps = observers.filter(({ onStep }) => onStep !== undefined) as readonly StepObserver[];
    this.#ofPlain = observers.filter(({ onPlain }) => onPlain !== undefined) as readonly PlainObserver[];
  }

  /** Whether there are observers of steps. */
  get isHeard(): boolean {
    return this.#ofSteps.length > 0;
  }

  /**
   * The pending operation of a CPU happens now.
   *
   * @param isProbing whether loops without effect are let run on: any effect ends that.
   * @returns whether the strategy has to choose again, since another CPU may have become enabled.
   */
  step(cpu: number, number: number, isProbing: boolean): boolean {
    const { kind: kinds, site, array: arrays, index, a, b } = this.#runtime.pending;
    const step = this.#step;
    const kind = kinds[cpu]!;
    const op = kind & OP_MASK;
    const array = arrays[cpu];
    const buffers = this.#buffers;
    let hasEnabled = buffers !== undefined && isFence(op) && buffers.flush(cpu);
    step.cpu = cpu;
    step.number = number;
    step.op = op;
    step.kind = kind;
    step.site = site[cpu]!;
    step.array = array;
    if (array === undefined) {
      step.address = PRIVATE;
      step.before = step.after = 0;
    } else this.#look(step, array, index[cpu]!, a[cpu], b[cpu]);
    this.#write(
      step,
      op === Op.compareExchange && !casSucceeds(array, step.before, step.after, a[cpu]) ? kind | FAILED : kind,
    );
    if (array !== undefined) {
      if (buffers?.isBuffered(cpu, op)) {
        buffers.push(cpu);
        hasEnabled = true;
      } else if (op !== Op.wake && op !== Op.notify && this.#access(step, array, isProbing)) hasEnabled = true;
    }
    const observers = this.#ofSteps;
    for (let i = 0; i < observers.length; i++) observers[i]!.onStep(step);
    return hasEnabled;
  }

  /** A plain access happens now, as part of a step. @returns as `step` does. */
  plain({ cpu, number, site, kind, array, index, value }: PlainAccess, isProbing: boolean): boolean {
    const step = this.#step;
    step.cpu = cpu;
    step.number = number;
    step.op = step.kind = kind;
    step.site = site;
    step.array = array;
    this.#look(step, array, index, value, undefined);
    this.#write(step, kind | WITHIN);
    const hasEnabled = this.#access(step, array, isProbing);
    const observers = this.#ofPlain;
    for (let i = 0; i < observers.length; i++) observers[i]!.onPlain(step);
    return hasEnabled;
  }

  #look(step: Step, array: SharedView, index: number, a: unknown, b: unknown): void {
    step.index = index;
    step.address = this.#addressOf(array, index);
    step.before = wordOf(array[index]);
    step.after = valueAfter(step.op, array, step.before, a, b);
  }

  #write({ site, array, index, address, before, after }: Step, kind: number): void {
    const runtime = this.#runtime;
    runtime.append(codeOf(site, kind), runtime.viewNumber(array), index, address, before, after);
  }

  #access({ cpu, index, before, after }: Step, array: SharedView, isProbing: boolean): boolean {
    return after !== before && (this.#waiting.changed(cpu, array, index, after) || isProbing);
  }
}
