import { appendAny } from './accessLog.js';
import { BUDGET, control, currentHandler, LOG, running } from './control.js';
import { codeOf, Op } from './op.js';
import { point } from './points.js';
import { UnsteppedWait } from './twins.js';
import { waitAsync } from './waitAsync.js';
import { notify, wait } from './waits.js';
/** Names of the functions of Atomics. */
const names = new Map(Object.getOwnPropertyNames(Atomics)
    .filter((name) => typeof Atomics[name] === 'function')
    .map((name) => [Atomics[name], name]));
/** The method of Atomics that a function is, whatever name it goes by. */
export const methodOf = (f) => names.get(f);
const isIdle = (method) => !(method in Op);
function perform(site, method, args) {
    const code = codeOf(site, Op[method]);
    const [array, index, a, b] = args;
    if (method === 'notify')
        return notify(array, index, a, code);
    if (method === 'waitAsync')
        return waitAsync(array, index, a, b, code);
    if (control[LOG] !== 0)
        appendAny(code, array, index, a, b);
    return Atomics[method](...args);
}
/** An operation of Atomics with a point before it. */
export function* operate(site, method, ...args) {
    if (method === 'wait')
        return yield* wait(site, ...args);
    if (isIdle(method))
        return Atomics[method](...args);
    const [array, index, a, b] = args;
    if (--control[BUDGET] === 0 && point(site, Op[method], array, index, a, b))
        yield;
    return perform(site, method, args);
}
/**
 * An operation of Atomics where nothing can be suspended; it belongs to the step that is under way.
 *
 * @param what names the place in the list of what was not stepped.
 * @throws UnsteppedWait when it would sleep.
 */
export function operateNow(what, site, method, ...args) {
    const handler = currentHandler();
    if (handler === undefined || isIdle(method))
        return Atomics[method](...args);
    const { cpu } = running;
    const [array, index, a, b] = args;
    handler.onUnstepped(cpu, what);
    if (--control[BUDGET] === 0 && point(site, Op[method], array, index, a, b)) {
        handler.onContinue(cpu);
    }
    if (method !== 'wait')
        return perform(site, method, args);
    if (control[LOG] !== 0)
        appendAny(codeOf(site, Op.wait), array, index, a, b);
    if (Atomics.load(array, index) !== a)
        return 'not-equal';
    throw new UnsteppedWait(`${what} can't be suspended and would wait`);
}
//# sourceMappingURL=operate.js.map