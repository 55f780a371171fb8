import { casSucceeds } from './casSucceeds.ts';
import { MAX_CPUS, running } from './control.ts';
import { ADDRESS, AFTER, BEFORE, CPU, ENTRY, INDEX, KEPT, STEP, VIEW } from './logEntry.ts';
import { CHANGES, FAILED, Op, OP_MASK, WITHIN } from './op.ts';
import { addressOf, hasElement, plainIndex, PRIVATE, type SharedView } from './sharedView.ts';
import { valueAfter, wordOf } from './valueAfter.ts';

// What stepped code does is written down here by the code itself, while `control[LOG]` is set: who looks at it does so
// later, for many entries at a time. That costs a fifth of calling somebody at each of them.

/** The accesses of an execution, one after the other; the oldest give way when there are too many. */
export interface AccessLog {
  /** ENTRY whole numbers for each, those of entry i from (i & (KEPT - 1)) * ENTRY. */
  readonly facts: Int32Array;
  /** Value before and after of elements that are none of an Int32Array, as numbers. */
  readonly values: Float64Array;
  readonly views: readonly (SharedView | undefined)[];
  /** Whether there is a plain access in the execution so far. */
  hasPlain(): boolean;
}

/** Who keeps the log. */
export interface LogKeeper {
  /** Another entry would overwrite one that was not read. */
  onFull(): void;
  /** The step is over that changed this word; the next one has not begun. */
  onChanged(address: number): void;
}

/** Arrays that are remembered beyond an execution. */
const MANY_VIEWS = 256;
const NONE = -1;

// Of their whole size from the beginning, and numbers in an array: V8 then knows where they are when it compiles. Memory
// that was never written to takes no room, and an array of up to 64 bytes V8 would move.
const facts = new Int32Array(KEPT * ENTRY);
const values = new Float64Array(KEPT * 2);
const state = new Int32Array(32);
/** Entries so far, and how many make the next one overwrite one that was not read. */
const COUNT = 0;
const FULL = 1;
/** With how many something has to be done before the next one. */
const STOP = 2;
/** Entries that belong to a step which another one began. */
const WITHINS = 3;
/** Plain accesses. */
const PLAINS = 4;
/** Whether the keeper is told of changed words, and the one that the present step changes. */
const TELLS = 5;
const CHANGED = 6;
/** The array entered last, by its number, and its first address. */
const WORDS = 7;
const FIRST = 8;
/** By CPU: steps that changed a word, and accesses within steps that did. */
const changes = new Int32Array(MAX_CPUS);
const changesWithin = new Int32Array(MAX_CPUS);
const views: (SharedView | undefined)[] = [undefined];
export const accessLog: AccessLog = { facts, values, views, hasPlain: () => state[PLAINS] !== 0 };
let keeper: LogKeeper | undefined;
const viewNumbers = new Map<unknown, number>();
let lastView: unknown;
let lastNumber = 0;

/** Entries so far. */
export const logged = (): number => state[COUNT]!;

/** Steps of a CPU so far that changed a word. */
export const changesOf = (cpu: number): number => changes[cpu]!;

/** Accesses of a CPU so far that changed a word. */
export const effectsOf = (cpu: number): number => changes[cpu]! + changesWithin[cpu]!;

/** An execution begins. @param tellsChanges whether the keeper is told of changed words. */
export function beginLog(cpus: number, next: LogKeeper, tellsChanges: boolean): void {
  keeper = next;
  state.fill(0);
  state[FULL] = state[STOP] = KEPT;
  state[TELLS] = tellsChanges ? 1 : 0;
  state[CHANGED] = NONE;
  if (views.length > MANY_VIEWS) forgetViews();
  for (let cpu = 0; cpu < cpus; cpu++) changes[cpu] = changesWithin[cpu] = 0;
}

/** The last step is over. */
export function endStep(): void {
  const address = state[CHANGED]!;
  if (address === NONE) return;
  state[CHANGED] = NONE;
  keeper!.onChanged(address);
}

/** Place of an array in `views`. */
export function viewNumber(view: SharedView | undefined): number {
  if (view === lastView) return lastNumber;
  let number = viewNumbers.get(view);
  if (number === undefined) {
    number = views.length;
    views.push(view);
    viewNumbers.set(view, number);
  }
  lastView = view;
  lastNumber = number;
  return number;
}

function forgetViews(): void {
  views.length = 1;
  viewNumbers.clear();
  lastView = undefined;
  lastNumber = 0;
}

/** Value before the access at a place. */
export const beforeOf = ({ facts: ints, values: numbers, views: arrays }: AccessLog, place: number): number =>
  arrays[ints[place * ENTRY + VIEW]!] instanceof Int32Array ? ints[place * ENTRY + BEFORE]! : numbers[place * 2]!;

/** Value after the access at a place. */
export const afterOf = ({ facts: ints, values: numbers, views: arrays }: AccessLog, place: number): number =>
  arrays[ints[place * ENTRY + VIEW]!] instanceof Int32Array ? ints[place * ENTRY + AFTER]! : numbers[place * 2 + 1]!;

/** Where the array lies that `appendWord` is told of. */
export function enterWords(view: number, address: number): void {
  state[WORDS] = view;
  state[FIRST] = address;
}

/**
 * Adds an access to the Int32Array that was entered last, which is about to happen.
 *
 * @param isStep whether it is atomic; a constant where this is inlined.
 */
export function appendWord(code: number, index: number, before: number, after: number, isStep: boolean): void {
  const count = state[COUNT]!;
  if (count === state[STOP]) attend(isStep);
  state[COUNT] = count + 1;
  if (!isStep) {
    state[WITHINS]!++;
    state[PLAINS]!++;
  }
  const { cpu } = running;
  const at = (count & (KEPT - 1)) * ENTRY;
  // 1 or 0, without a branch that would go either way.
  const difference = before ^ after;
  const changed = (difference | -difference) >>> 31;
  facts[at] = code | (changed * CHANGES);
  facts[at + CPU] = cpu;
  const address = state[FIRST]! + index;
  facts[at + ADDRESS] = address;
  facts[at + INDEX] = index;
  facts[at + VIEW] = state[WORDS]!;
  facts[at + STEP] = count + 1 - state[WITHINS]!;
  facts[at + BEFORE] = before;
  facts[at + AFTER] = after;
  if (isStep) {
    changes[cpu]! += changed;
    if (state[TELLS] !== 0 && changed !== 0) tell(address);
  } else changesWithin[cpu]! += changed;
}

/** Adds any access, which is about to happen. */
export function append(
  code: number,
  view: number,
  index: number,
  address: number,
  before: number,
  after: number,
): void {
  const isStep = (code & WITHIN) === 0;
  const count = state[COUNT]!;
  if (count === state[STOP]) attend(isStep);
  state[COUNT] = count + 1;
  if (!isStep) state[WITHINS]!++;
  if ((code & OP_MASK) >= Op.read) state[PLAINS]!++;
  const { cpu } = running;
  const place = count & (KEPT - 1);
  const at = place * ENTRY;
  const changed = before !== after;
  const isWord = views[view] instanceof Int32Array;
  facts[at] = changed ? code | CHANGES : code;
  facts[at + CPU] = cpu;
  facts[at + ADDRESS] = address;
  facts[at + INDEX] = index;
  facts[at + VIEW] = view;
  facts[at + STEP] = count + 1 - state[WITHINS]!;
  facts[at + BEFORE] = isWord ? before : Number(before !== 0);
  facts[at + AFTER] = isWord ? after : Number(after !== 0);
  if (!isWord) {
    values[place * 2] = before;
    values[place * 2 + 1] = after;
  }
  if (!changed) return;
  if (isStep) {
    changes[cpu]!++;
    if (state[TELLS] !== 0) tell(address);
  } else changesWithin[cpu]!++;
}

/** The keeper is told of a changed word before the next step. */
function tell(address: number): void {
  state[CHANGED] = address;
  state[STOP] = state[COUNT]!;
}

/** Adds the access of any array, with any arguments; `a` and `b` as in `pending`. */
export function appendAny(code: number, array: unknown, index: unknown, a?: unknown, b?: unknown): void {
  if (!isView(array)) return append(code, 0, 0, PRIVATE, 0, 0);
  const op = code & OP_MASK;
  // Atomics makes a whole number of any index.
  const element = op === Op.read || op === Op.write ? plainIndex(index) : Math.trunc(Number(index)) || 0;
  if (!hasElement(array, element)) return append(code, viewNumber(array), 0, PRIVATE, 0, 0);
  const before = wordOf(array[element]);
  const after = valueAfter(op, array, before, a, b);
  const failed = op === Op.compareExchange && !casSucceeds(array, before, after, a);
  append(failed ? code | FAILED : code, viewNumber(array), element, addressOf(array, element), before, after);
}

const isView = (array: unknown): array is SharedView => ArrayBuffer.isView(array) && !(array instanceof DataView);

/** What has to be done before another entry. */
function attend(isStep: boolean): void {
  if (state[COUNT] === state[FULL]) {
    // Everything is read, so the oldest can give way.
    keeper!.onFull();
    state[FULL]! += KEPT;
  }
  if (isStep) endStep();
  state[STOP] = state[CHANGED] === NONE ? state[FULL]! : state[COUNT]! + 1;
}
