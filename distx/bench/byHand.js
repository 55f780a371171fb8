import { Sfc32 } from '../src/scenario/random.js';
import { medianOf } from '../src/report/medianOf.js';
import { busyMs } from './measure.js';
// The page subject of `stress/kernels/page-lifecycle.ts` as one would write generators for it by hand, with nothing
// around: no waits, no spinning, no observers. What an engine costs is told as a ratio to that. On one thread nothing
// happens between two points, so plain accesses do for Atomics.
const CPUS = 3;
const PAGES = 4;
const WORK = 9;
const LOCKED = 1;
const LRU = 2;
const ROUNDS = 5;
const ROUND_MS = 150;
const control = new Int32Array(1);
const words = new Int32Array(new SharedArrayBuffer(PAGES * 8));
/** Sets bits. @returns those before. */
function or(index, bits) {
    const before = words[index];
    words[index] = before | bits;
    return before;
}
/** Keeps bits. @returns those before. */
function and(index, bits) {
    const before = words[index];
    words[index] = before & bits;
    return before;
}
/** @returns whether the word was as expected, and has changed. */
function replace(index, expected, value) {
    if (words[index] !== expected)
        return false;
    words[index] = value;
    return true;
}
function* tryGet(page) {
    for (;;) {
        if (--control[0] === 0)
            yield;
        const seen = words[page + 1];
        if (seen === 0)
            return false;
        if (--control[0] === 0)
            yield;
        if (replace(page + 1, seen, seen + 1))
            return true;
    }
}
function* tryLock(page) {
    if (--control[0] === 0)
        yield;
    return (or(page, LOCKED) & LOCKED) === 0;
}
function* testClearLru(page) {
    if (--control[0] === 0)
        yield;
    return (and(page, ~LRU) & LRU) !== 0;
}
function* setLru(page) {
    if (--control[0] === 0)
        yield;
    or(page, LRU);
}
function* unlock(page) {
    if (--control[0] === 0)
        yield;
    and(page, ~LOCKED);
}
function* put(page) {
    if (--control[0] === 0)
        yield;
    words[page + 1]--;
}
function* work(page) {
    if (!(yield* tryGet(page)))
        return;
    if (yield* tryLock(page)) {
        if (yield* testClearLru(page))
            yield* setLru(page);
        yield* unlock(page);
    }
    yield* put(page);
}
function* workInlined(page) {
    for (;;) {
        if (--control[0] === 0)
            yield;
        const seen = words[page + 1];
        if (seen === 0)
            return;
        if (--control[0] === 0)
            yield;
        if (replace(page + 1, seen, seen + 1))
            break;
    }
    if (--control[0] === 0)
        yield;
    if ((or(page, LOCKED) & LOCKED) === 0) {
        if (--control[0] === 0)
            yield;
        if ((and(page, ~LRU) & LRU) !== 0) {
            if (--control[0] === 0)
                yield;
            or(page, LRU);
        }
        if (--control[0] === 0)
            yield;
        and(page, ~LOCKED);
    }
    if (--control[0] === 0)
        yield;
    words[page + 1]--;
}
function* cpu(own, doWork) {
    for (let i = 0; i < WORK; i++)
        yield* doWork(((own + i) % PAGES) * 2);
}
const begin = () => {
    for (let page = 0; page < PAGES; page++) {
        words[page * 2] = LRU;
        words[page * 2 + 1] = 1;
    }
};
const fraction = (random) => random.next() / 2 ** 32;
/** Any CPU at each point: drawn ahead until another one comes up. */
export const randomByHand = (coroutines, random, record) => {
    let left = coroutines.length;
    let steps = 0;
    let next = Math.floor(fraction(random) * left);
    while (left > 0) {
        const place = next;
        let length = 1;
        if (left === 1)
            length = 1_000_000;
        else {
            next = Math.floor(fraction(random) * left);
            for (; next === place; next = Math.floor(fraction(random) * left))
                length++;
        }
        control[0] = length;
        const isDone = coroutines[place].next().done === true;
        const ran = length - control[0];
        record.push(place, ran);
        steps += ran;
        if (!isDone)
            continue;
        coroutines[place] = coroutines[--left];
        next = Math.floor(fraction(random) * left);
    }
    return steps;
};
/** The first CPU that can, in a random order that changes at two random points. */
export const pctByHand = (coroutines, random, record) => {
    const order = [...coroutines];
    for (let i = order.length - 1; i > 0; i--) {
        const other = Math.floor(fraction(random) * (i + 1));
        [order[i], order[other]] = [order[other], order[i]];
    }
    const points = [fraction(random), fraction(random)]
        .map((part) => 1 + Math.floor(part * 180))
        .toSorted((a, b) => a - b);
    let steps = 0;
    while (order.length > 0) {
        const until = points[0];
        const length = until === undefined ? 1_000_000 : Math.max(1, until - steps);
        control[0] = length;
        const first = order[0];
        const isDone = first.next().done === true;
        const ran = length - control[0];
        record.push(coroutines.indexOf(first), ran);
        steps += ran;
        if (isDone)
            order.shift();
        else {
            points.shift();
            order.push(order.shift());
        }
    }
    return steps;
};
/** ns a step of the page subject by hand. */
export function pageByHand(scheduler, isInlined) {
    const random = new Sfc32(1);
    const doWork = isInlined ? workInlined : work;
    const rounds = Array.from({ length: ROUNDS + 1 }, () => {
        const from = busyMs();
        let steps = 0;
        while (busyMs() - from < ROUND_MS) {
            for (let i = 0; i < 20; i++) {
                begin();
                const coroutines = Array.from({ length: CPUS }, (_, own) => cpu(own, doWork));
                steps += scheduler(coroutines, random, []);
            }
        }
        return ((busyMs() - from) * 1e6) / steps;
    });
    return medianOf(rounds.slice(1));
}
/** Executions a second of two CPUs that each load and store a counter, by hand. */
export function tinyByHand() {
    function* lose() {
        if (--control[0] === 0)
            yield;
        const seen = words[0];
        if (--control[0] === 0)
            yield;
        words[0] = seen + 1;
    }
    const random = new Sfc32(1);
    const rounds = Array.from({ length: ROUNDS + 1 }, () => {
        const from = busyMs();
        let executions = 0;
        for (; busyMs() - from < ROUND_MS; executions += 100) {
            for (let i = 0; i < 100; i++) {
                words[0] = 0;
                randomByHand([lose(), lose()], random, []);
            }
        }
        return (executions * 1000) / (busyMs() - from);
    });
    return medianOf(rounds.slice(1));
}
//# sourceMappingURL=byHand.js.map