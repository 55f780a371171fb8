import { plainNow } from './elements.js';
import { Op } from './op.js';
const prototype = Object.getPrototypeOf(Int32Array.prototype);
const each = 'forEach map filter some every find findIndex findLast findLastIndex'.split(' ');
/** Methods of typed arrays that call their first argument for each element. */
const methods = new Map([
    ...each.map((name) => [prototype[name], 1]),
    [prototype['reduce'], 2],
    [prototype['reduceRight'], 2],
]);
/** Which argument of the callback is the element's index; undefined for functions that are no such methods. */
export const indexArgument = (method) => methods.get(method);
/** A reduction without a beginning begins with an element that it calls nobody for. */
export function tellFirst(site, array, method, { length }) {
    if (indexArgument(method) !== 2 || length > 1 || array.length === 0)
        return;
    plainNow(site, Op.read, array, method === prototype['reduce'] ? 0 : array.length - 1);
}
//# sourceMappingURL=elementCallbacks.js.map