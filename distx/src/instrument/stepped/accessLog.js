import { casSucceeds } from './casSucceeds.js';
import { MAX_CPUS, running } from './control.js';
import { FAILED, Op, OP_MASK, WITHIN } from './op.js';
import { addressOf, hasElement, plainIndex, PRIVATE } from './sharedView.js';
import { valueAfter, wordOf } from './valueAfter.js';
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
/** Entries kept. */
const KEPT = 1 << 18;
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
const LIMIT = 1;
const STEPS = 2;
/** Whether the keeper is told of changed words, and the one that the present step changes. */
const TELLS = 3;
const CHANGED = 4;
/** By CPU: steps that changed a word, and accesses of any kind that did. */
const changes = new Int32Array(MAX_CPUS);
const effects = new Int32Array(MAX_CPUS);
const views = [undefined];
export const accessLog = { facts, values, mask: KEPT - 1, views };
let keeper;
const viewNumbers = new Map();
let lastView;
let lastNumber = 0;
/** Entries so far. */
export const logged = () => state[COUNT];
/** Steps of a CPU so far that changed a word. */
export const changesOf = (cpu) => changes[cpu];
/** Accesses of a CPU so far that changed a word. */
export const effectsOf = (cpu) => effects[cpu];
/** An execution begins. @param tellsChanges whether the keeper is told of changed words. */
export function beginLog(cpus, next, tellsChanges) {
    keeper = next;
    state.fill(0);
    state[LIMIT] = KEPT;
    state[TELLS] = tellsChanges ? 1 : 0;
    state[CHANGED] = NONE;
    if (views.length > MANY_VIEWS)
        forgetViews();
    for (let cpu = 0; cpu < cpus; cpu++)
        changes[cpu] = effects[cpu] = 0;
}
/** The last step is over. */
export function endStep() {
    const address = state[CHANGED];
    if (address === NONE)
        return;
    state[CHANGED] = NONE;
    keeper.onChanged(address);
}
/** Place of an array in `views`. */
export function viewNumber(view) {
    if (view === lastView)
        return lastNumber;
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
function forgetViews() {
    views.length = 1;
    viewNumbers.clear();
    lastView = undefined;
    lastNumber = 0;
}
/** Adds an entry. The access is about to happen. */
export function append(code, view, index, address, before, after) {
    const count = state[COUNT];
    if (count === state[LIMIT])
        makeRoom();
    state[COUNT] = count + 1;
    const isStep = (code & WITHIN) === 0;
    if (isStep) {
        state[STEPS]++;
        if (state[CHANGED] !== NONE)
            endStep();
    }
    const { cpu } = running;
    const place = count & (KEPT - 1);
    const at = place * ENTRY;
    facts[at] = code;
    facts[at + CPU] = cpu;
    facts[at + ADDRESS] = address;
    facts[at + INDEX] = index;
    facts[at + VIEW] = view;
    facts[at + STEP] = state[STEPS];
    values[place * 2] = before;
    values[place * 2 + 1] = after;
    if (before === after)
        return;
    effects[cpu]++;
    if (!isStep)
        return;
    changes[cpu]++;
    if (state[TELLS] !== 0)
        state[CHANGED] = address;
}
/** Adds the access of any array, with any arguments; `a` and `b` as in `pending`. */
export function appendAny(code, array, index, a, b) {
    if (!isView(array))
        return append(code, 0, 0, PRIVATE, 0, 0);
    const op = code & OP_MASK;
    // Atomics makes a whole number of any index.
    const element = op === Op.read || op === Op.write ? plainIndex(index) : Math.trunc(Number(index)) || 0;
    if (!hasElement(array, element))
        return append(code, viewNumber(array), 0, PRIVATE, 0, 0);
    const before = wordOf(array[element]);
    const after = valueAfter(op, array, before, a, b);
    const failed = op === Op.compareExchange && !casSucceeds(array, before, after, a);
    append(failed ? code | FAILED : code, viewNumber(array), element, addressOf(array, element), before, after);
}
const isView = (array) => ArrayBuffer.isView(array) && !(array instanceof DataView);
/** Everything is read, so the oldest can give way. */
function makeRoom() {
    keeper.onFull();
    state[LIMIT] += KEPT;
}
//# sourceMappingURL=accessLog.js.map