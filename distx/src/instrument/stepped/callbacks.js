import { iterated } from './bulk.js';
import { control, PLAIN } from './control.js';
import { indexArgument, tellFirst } from './elementCallbacks.js';
import { plainNow } from './elements.js';
import { Op } from './op.js';
import { isShared } from './sharedView.js';
import { steppedOf } from './twins.js';
function* callback(stepped, self, args) {
    return yield* stepped.apply(self, args);
}
const each = (list, stepped, self, i) => callback(stepped, self, [list[i], i, list]);
function* forEach(list, stepped, [, self]) {
    const { length } = list;
    for (let i = 0; i < length; i++)
        if (i in list)
            yield* each(list, stepped, self, i);
    return undefined;
}
/** The results of all calls; the built-in method then makes of them what it makes. */
const resultsFor = (method) => function* collect(list, stepped, [, self]) {
    const results = [];
    const before = Array.isArray(list) ? list.slice() : list;
    const { length } = list;
    for (let i = 0; i < length; i++)
        if (i in list)
            results[i] = yield* each(list, stepped, self, i);
    // What the callback changed in the list does not matter any more.
    const native = before[method];
    return native.call(before, (_, i) => results[i]);
};
/** A search from the beginning or the end, which stops at the first result that is wanted. */
const searchFor = (wanted, isReverse, skipsHoles, found) => function* search(list, stepped, [, self]) {
    const { length } = list;
    for (let n = 0; n < length; n++) {
        const i = isReverse ? length - 1 - n : n;
        if (skipsHoles && !(i in list))
            continue;
        const value = list[i];
        const result = yield* callback(stepped, self, [value, i, list]);
        if (Boolean(result) === wanted)
            return found === 'index' ? i : found === 'value' ? value : found;
    }
    return found === 'index' ? -1 : found === 'value' ? undefined : !found;
};
const reduceFrom = (isReverse) => function* reduce(list, stepped, [, ...initial]) {
    const { length } = list;
    let isBegun = initial.length > 0;
    let sum = initial[0];
    for (let n = 0; n < length; n++) {
        const i = isReverse ? length - 1 - n : n;
        if (!(i in list))
            continue;
        if (isBegun)
            sum = yield* callback(stepped, undefined, [sum, list[i], i, list]);
        else
            sum = list[i];
        isBegun = true;
    }
    if (!isBegun)
        throw new TypeError('Reduce of empty array with no initial value');
    return sum;
};
function* forEachEntry(list, stepped, [, self]) {
    for (const [key, value] of list.entries())
        yield* callback(stepped, self, [value, key, list]);
    return undefined;
}
const shims = {
    forEach,
    map: resultsFor('map'),
    filter: resultsFor('filter'),
    flatMap: resultsFor('flatMap'),
    some: searchFor(true, false, true, true),
    every: searchFor(false, false, true, false),
    find: searchFor(true, false, false, 'value'),
    findIndex: searchFor(true, false, false, 'index'),
    findLast: searchFor(true, true, false, 'value'),
    findLastIndex: searchFor(true, true, false, 'index'),
    reduce: reduceFrom(false),
    reduceRight: reduceFrom(true),
};
const byFunction = new Map();
for (const home of [Array.prototype, Object.getPrototypeOf(Int32Array.prototype)]) {
    for (const [name, shim] of Object.entries(shims))
        if (home[name])
            byFunction.set(home[name], shim);
}
for (const home of [Map.prototype, Set.prototype])
    byFunction.set(home.forEach, forEachEntry);
/** The steps of a built-in method whose callback is stepped; undefined for all others. Sorting is one step. */
export function stepCallbacks(site, f, self, args) {
    if (f === Array.from && self === Array)
        return stepFrom(site, args);
    const shim = byFunction.get(f);
    const stepped = shim && steppedOf(args[0]);
    if (!stepped || control[PLAIN] === 0 || !isShared(self))
        return stepped && shim(self, stepped, args);
    tellFirst(site, self, f, args);
    return shim(self, telling(site, self, f, stepped), args);
}
/** The callback, after it has told of the element of shared memory that it is called with. */
function telling(site, array, f, stepped) {
    const indexAt = indexArgument(f);
    return function* told(...args) {
        plainNow(site, Op.read, array, args[indexAt]);
        return yield* stepped.apply(this, args);
    };
}
function stepFrom(site, [items, f, self]) {
    const stepped = steppedOf(f);
    return stepped && from(iterated(site, items), stepped, self);
}
function* from(items, stepped, self) {
    const results = [];
    const source = Symbol.iterator in items ? items : Array.from(items);
    for (const item of source) {
        results.push(yield* callback(stepped, self, [item, results.length]));
    }
    return results;
}
//# sourceMappingURL=callbacks.js.map