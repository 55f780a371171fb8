import { plainNow } from './elements.ts';
import { Op } from './op.ts';
import type { SharedView } from './sharedView.ts';

const prototype = Object.getPrototypeOf(Int32Array.prototype) as Record<string, unknown>;
const each = 'forEach map filter some every find findIndex findLast findLastIndex'.split(' ');

/** Methods of typed arrays that call their first argument for each element. */
const methods = new Map<unknown, number>([
  ...each.map((name) => [prototype[name], 1] as const),
  [prototype['reduce'], 2],
  [prototype['reduceRight'], 2],
]);

/** Which argument of the callback is the element's index; undefined for functions that are no such methods. */
export const indexArgument = (method: unknown): number | undefined => methods.get(method);

/** A reduction without a beginning begins with an element that it calls nobody for. */
export function tellFirst(site: number, array: SharedView, method: unknown, { length }: readonly unknown[]): void {
  if (indexArgument(method) !== 2 || length > 1 || array.length === 0) return;
  plainNow(site, Op.read, array, method === prototype['reduce'] ? 0 : array.length - 1);
}
