import { BUDGET, control, currentHandler, NEVER, running } from './control.js';
/** A function lowered to a generator hangs on the function of its name under this symbol. */
export const STEPPED = Symbol('stepped');
/** Links a function to its generator and returns it. */
export function twin(plain, stepped) {
    // A definition would cost several times as much, for each closure.
    plain[STEPPED] = stepped;
    return plain;
}
/** The generator of a function, if it was lowered to one. */
export const steppedOf = (f) => typeof f === 'function' ? f[STEPPED] : undefined;
/** Gives a function a name that is no identifier. */
export function named(name, f) {
    return Object.defineProperty(f, 'name', { value: name, configurable: true });
}
/** A function that drives a generator which has none of its own. */
export function driven(what, stepped) {
    const plain = function (...args) {
        return drive(what, stepped.apply(this, args));
    };
    Object.defineProperty(plain, 'length', { value: stepped.length, configurable: true });
    return named(stepped.name, twin(plain, stepped));
}
/** Replaces the methods of a class that are generators by functions that drive them, made by `drivenBy`. */
export function methods(constructor, list, drivenBy = driven) {
    for (const [key, what, isStatic] of list) {
        const home = isStatic ? constructor : constructor.prototype;
        const stepped = home[key];
        Object.defineProperty(home, key, { value: drivenBy(what, stepped) });
    }
}
/** A wait inside code that can't be suspended. */
export class UnsteppedWait extends Error {
    name = 'UnsteppedWait';
}
/**
 * Runs a generator to its end where nothing can be suspended: in a constructor, a comparator, code that is
 * not instrumented. All of its points together are one step.
 *
 * @param what names the function in the list of what was not stepped.
 * @param coroutine undefined: an optional call that was none.
 * @throws UnsteppedWait when it would sleep.
 */
export function drive(what, coroutine) {
    if (coroutine === undefined)
        return undefined;
    const handler = currentHandler();
    const { cpu } = running;
    if (handler !== undefined)
        handler.onUnstepped(cpu, what);
    for (;;) {
        const { done, value } = coroutine.next();
        if (done)
            return value;
        // A point at the end of the budget: the operation is done all the same, the next point hands over.
        if (handler === undefined)
            control[BUDGET] = NEVER;
        else if (handler.isAsleep(cpu))
            throw new UnsteppedWait(`${what} can't be suspended and would wait`);
        else
            handler.onContinue(cpu);
    }
}
//# sourceMappingURL=twins.js.map