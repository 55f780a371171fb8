import { casSucceeds } from './casSucceeds.ts';
import { MAX_CPUS, running } from './control.ts';
import { FAILED, Op, OP_MASK, WITHIN } from './op.ts';
import { addressOf, PRIVATE, type SharedView } from './sharedView.ts';
import { valueAfter, wordOf } from './valueAfter.ts';

// What stepped code does is written down here by the code itself, while `control[LOG]` is set: who looks at it does so
// later, for many entries at a time. That costs a fifth of calling somebody at each of them.

/** Whole numbers of an entry. */
export const ENTRY = 8;
// Their places.
/** Site and kind, see `codeOf`. */
export const CODE = 0;
export const CPU = 1;
/** Word address; PRIVATE when there is none. */
export const ADDRESS = 2;
export const INDEX = 3;
/** The array, by its place in `views`. */
export const VIEW = 4;
/** Number of the step, from 1; a plain access has that of the step it belongs to. */
export const STEP = 5;

/** The accesses of an execution, one after the other; the oldest give way when there are too many. */
export interface AccessLog {
  /** ENTRY whole numbers for each. */
  readonly facts: Int32Array;
  /** Value before and after of each, as numbers. */
  readonly values: Float64Array;
  /** Where an entry is: its number & mask, times ENTRY or 2. */
  readonly mask: number;
  readonly views: readonly (SharedView | undefined)[];
}

/** Who keeps the log. */
export interface LogKeeper {
  /** Another entry would overwrite one that was not read. */
  onFull(): void;
  /** The step is over that changed this word; the next one has not begun. */
  onChanged(address: number): void;
}

/** Entries kept at most. */
const MOST = 1 << 18;
/** Arrays that are remembered beyond an execution. */
const MANY_VIEWS = 256;
const NONE = -1;

let facts = new Int32Array(1024 * ENTRY);
let values = new Float64Array(1024 * 2);
let mask = 1023;
const views: (SharedView | undefined)[] = [undefined];
const log = { facts, values, mask, views };
export const accessLog: AccessLog = log;
let count = 0;
/** Entries at which room has to be made. */
let limit = 1024;
let keeper: LogKeeper | undefined;
/** Whether the keeper is told of changed words, and the one that the present step changes. */
let tells = false;
let changed = NONE;
/** By CPU: steps that changed a word, and accesses of any kind that did. */
const changes = new Int32Array(MAX_CPUS);
const effects = new Int32Array(MAX_CPUS);
let steps = 0;
const viewNumbers = new Map<unknown, number>();
let lastView: unknown;
let lastNumber = 0;

/** Entries so far. */
export const logged = (): number => count;

/** Steps of a CPU so far that changed a word. */
export const changesOf = (cpu: number): number => changes[cpu]!;

/** Accesses of a CPU so far that changed a word. */
export const effectsOf = (cpu: number): number => effects[cpu]!;

/** An execution begins. @param tellsChanges whether the keeper is told of changed words. */
export function beginLog(cpus: number, next: LogKeeper, tellsChanges: boolean): void {
  keeper = next;
  tells = tellsChanges;
  changed = NONE;
  count = steps = 0;
  limit = mask + 1;
  if (views.length > MANY_VIEWS) forgetViews();
  for (let cpu = 0; cpu < cpus; cpu++) changes[cpu] = effects[cpu] = 0;
}

/** The last step is over. */
export function endStep(): void {
  if (changed === NONE) return;
  const address = changed;
  changed = NONE;
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

/** Adds an entry. The access is about to happen. */
export function append(
  code: number,
  view: number,
  index: number,
  address: number,
  before: number,
  after: number,
): void {
  if (count === limit) makeRoom();
  const isStep = (code & WITHIN) === 0;
  if (isStep) {
    steps++;
    if (changed !== NONE) endStep();
  }
  const { cpu } = running;
  const place = count++ & mask;
  const at = place * ENTRY;
  facts[at] = code;
  facts[at + CPU] = cpu;
  facts[at + ADDRESS] = address;
  facts[at + INDEX] = index;
  facts[at + VIEW] = view;
  facts[at + STEP] = steps;
  values[place * 2] = before;
  values[place * 2 + 1] = after;
  if (before === after) return;
  effects[cpu]!++;
  if (!isStep) return;
  changes[cpu]!++;
  if (tells) changed = address;
}

/** Adds the access of any array, with any arguments; `a` and `b` as in `pending`. */
export function appendAny(code: number, array: unknown, index: unknown, a?: unknown, b?: unknown): void {
  if (!isView(array)) return append(code, 0, 0, PRIVATE, 0, 0);
  const element = Number(index);
  const op = code & OP_MASK;
  const before = wordOf(array[element]);
  const after = valueAfter(op, array, before, a, b);
  const failed = op === Op.compareExchange && !casSucceeds(array, before, after, a);
  append(failed ? code | FAILED : code, viewNumber(array), element, addressOf(array, element), before, after);
}

const isView = (array: unknown): array is SharedView => ArrayBuffer.isView(array) && !(array instanceof DataView);

/** Twice the room, or an old entry's. */
function makeRoom(): void {
  if (count <= mask + 1 && mask + 1 < MOST) {
    const [oldFacts, oldValues] = [facts, values];
    mask = mask * 2 + 1;
    facts = log.facts = new Int32Array((mask + 1) * ENTRY);
    values = log.values = new Float64Array((mask + 1) * 2);
    log.mask = mask;
    facts.set(oldFacts);
    values.set(oldValues);
  } else keeper!.onFull();
  limit = count + mask + 1 - (count & mask);
}
