import { casSucceeds } from '../instrument/stepped/casSucceeds.ts';
import * as ops from '../instrument/stepped/op.ts';
import { hasElement, PRIVATE, type SharedView } from '../instrument/stepped/sharedView.ts';
import { valueAfter, wordOf } from '../instrument/stepped/valueAfter.ts';
import type { Observer } from './observer.ts';
import { newStep, type Step } from './step.ts';
import type { SteppedRuntime } from './steppedRuntime.ts';
import { isFence, type StoreBuffers } from './storeBuffers.ts';
import type { Waiting } from './waiting.ts';

// V8 knows the module's own constants when it compiles; what is imported it would look up at each use.
const { codeOf, FAILED, Op, OP_MASK, WITHIN } = ops;

type StepObserver = Required<Pick<Observer, 'onStep'>>;
type PlainObserver = Required<Pick<Observer, 'onPlain'>>;

/**
 * Works out what an operation is about to do, for those who must know beforehand: observers of steps, CPUs that wait
 * for a word to change, delayed stores. Writes it down as the code would.
 */
export class Announcer {
  /** Whether loops without effect are let run on: any effect ends that. */
  isProbing = false;
  readonly #pending: SteppedRuntime['pending'];
  readonly #addressOf: SteppedRuntime['addressOf'];
  readonly #append: SteppedRuntime['append'];
  readonly #viewNumber: SteppedRuntime['viewNumber'];
  readonly #waiting: Waiting;
  readonly #buffers: StoreBuffers | undefined;
  readonly #step = newStep();
  #ofSteps: readonly StepObserver[] = [];
  #ofPlain: readonly PlainObserver[] = [];

  constructor(runtime: SteppedRuntime, waiting: Waiting, buffers: StoreBuffers | undefined) {
    this.#pending = runtime.pending;
    this.#addressOf = runtime.addressOf;
    this.#append = runtime.append;
    this.#viewNumber = runtime.viewNumber;
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
   * @returns whether the strategy has to choose again, since another CPU may have become enabled.
   */
  step(cpu: number, number: number): boolean {
    const { kind: kinds, site, array: arrays, index, a, b } = this.#pending;
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
      } else if (op !== Op.wake && op !== Op.notify && this.#access(step, array)) hasEnabled = true;
    }
    const observers = this.#ofSteps;
    for (let i = 0; i < observers.length; i++) observers[i]!.onStep(step);
    return hasEnabled;
  }

  /** A plain access happens now, as part of step `number`; `value` is what is written. @returns as `step` does. */
  plain(
    cpu: number,
    number: number,
    site: number,
    kind: number,
    array: SharedView,
    index: number,
    value: unknown,
  ): boolean {
    const step = this.#step;
    step.cpu = cpu;
    step.number = number;
    step.op = step.kind = kind;
    step.site = site;
    step.array = array;
    this.#look(step, array, index, value, undefined);
    this.#write(step, kind | WITHIN);
    const hasEnabled = this.#access(step, array);
    const observers = this.#ofPlain;
    for (let i = 0; i < observers.length; i++) observers[i]!.onPlain(step);
    return hasEnabled;
  }

  #look(step: Step, array: SharedView, index: number, a: unknown, b: unknown): void {
    if (!hasElement(array, index)) {
      step.index = 0;
      step.address = PRIVATE;
      step.before = step.after = 0;
      return;
    }
    step.index = index;
    step.address = this.#addressOf(array, index);
    step.before = wordOf(array[index]);
    step.after = valueAfter(step.op, array, step.before, a, b);
  }

  #write({ site, array, index, address, before, after }: Step, kind: number): void {
    this.#append(codeOf(site, kind), this.#viewNumber(array), index, address, before, after);
  }

  #access({ cpu, index, before, after }: Step, array: SharedView): boolean {
    return after !== before && (this.#waiting.changed(cpu, array, index, after) || this.isProbing);
  }
}
