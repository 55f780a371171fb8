import { casSucceeds } from '../instrument/stepped/casSucceeds.js';
import * as ops from '../instrument/stepped/op.js';
import { hasElement, PRIVATE } from '../instrument/stepped/sharedView.js';
import { valueAfter, wordOf } from '../instrument/stepped/valueAfter.js';
import { newStep } from './step.js';
import { isFence } from './storeBuffers.js';
// V8 knows the module's own constants when it compiles; what is imported it would look up at each use.
const { codeOf, FAILED, Op, OP_MASK, WITHIN } = ops;
/**
 * Works out what an operation is about to do, for those who must know beforehand: observers of steps, CPUs that wait
 * for a word to change, delayed stores. Writes it down as the code would.
 */
export class Announcer {
  /** Whether loops without effect are let run on: any effect ends that. */
  isProbing = false;
  #pending;
  #addressOf;
  #append;
  #viewNumber;
  #waiting;
  #buffers;
  #step = newStep();
  #ofSteps = [];
  #ofPlain = [];
  constructor(runtime, waiting, buffers) {
    this.#pending = runtime.pending;
    this.#addressOf = runtime.addressOf;
    this.#append = runtime.append;
    this.#viewNumber = runtime.viewNumber;
    this.#waiting = waiting;
    this.#buffers = buffers;
  }
  set observers(observers) {
    this.#ofSteps = observers.filter(({ onStep }) => onStep !== undefined);
    this.#ofPlain = observers.filter(({ onPlain }) => onPlain !== undefined);
  }
  /** Whether there are observers of steps. */
  get isHeard() {
    return this.#ofSteps.length > 0;
  }
  /**
   * The pending operation of a CPU happens now.
   *
   * @returns whether the strategy has to choose again, since another CPU may have become enabled.
   */
  step(cpu, number) {
    const { kind: kinds, site, array: arrays, index, a, b } = this.#pending;
    const step = this.#step;
    const kind = kinds[cpu];
    const op = kind & OP_MASK;
    const array = arrays[cpu];
    const buffers = this.#buffers;
    let hasEnabled = buffers !== undefined && isFence(op) && buffers.flush(cpu);
    step.cpu = cpu;
    step.number = number;
    step.op = op;
    step.kind = kind;
    step.site = site[cpu];
    step.array = array;
    if (array === undefined) {
      step.address = PRIVATE;
      step.before = step.after = 0;
    } else this.#look(step, array, index[cpu], a[cpu], b[cpu]);
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
    for (let i = 0; i < observers.length; i++) observers[i].onStep(step);
    return hasEnabled;
  }
  /** A plain access happens now, as part of step `number`; `value` is what is written. @returns as `step` does. */
  plain(cpu, number, site, kind, array, index, value) {
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
    for (let i = 0; i < observers.length; i++) observers[i].onPlain(step);
    return hasEnabled;
  }
  #look(step, array, index, a, b) {
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
  #write({ site, array, index, address, before, after }, kind) {
    this.#append(codeOf(site, kind), this.#viewNumber(array), index, address, before, after);
  }
  #access({ cpu, index, before, after }, array) {
    return after !== before && (this.#waiting.changed(cpu, array, index, after) || this.isProbing);
  }
}
//# sourceMappingURL=announcer.js.map
