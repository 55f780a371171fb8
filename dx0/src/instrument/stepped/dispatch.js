import { bulkSteps } from './bulk.js';
import { stepCallbacks } from './callbacks.js';
import { control, EFFECTS } from './control.js';
import { finished } from './finished.js';
import { methodOf, operate } from './operate.js';
import { steppedOf, twin } from './twins.js';
/** `f(...args)` */
export function call(site, f, ...args) {
  const stepped = steppedOf(f);
  return stepped === undefined ? callOther(site, f, undefined, args) : stepped(...args);
}
/** `self.f(...args)`, where the function has been looked up: JavaScript does that before it evaluates arguments. */
export function callOn(site, f, self, ...args) {
  const stepped = steppedOf(f);
  return stepped === undefined ? callOther(site, f, self, args) : stepped.call(self, ...args);
}
function callOther(site, f, self, args) {
  if (typeof f !== 'function') throw new TypeError(`${String(f)} is not a function`);
  const method = methodOf(f);
  if (method !== undefined) return operate(site, method, ...args);
  if (typeof self === 'function') {
    if (f === Function.prototype.call) return callOn(site, self, args[0], ...args.slice(1));
    if (f === Function.prototype.apply) return callOn(site, self, args[0], ...listOf(args[1]));
    if (f === Function.prototype.bind) return finished(bind(site, self, args));
  }
  if (f === Reflect.apply) return callOn(site, args[0], args[1], ...listOf(args[2]));
  const steps = stepCallbacks(site, f, self, args) ?? bulkSteps(site, self, f, args);
  if (steps !== undefined) return steps;
  // What it does nobody knows: a loop that calls it does not spin.
  control[EFFECTS]++;
  return finished(Reflect.apply(f, self, args));
}
const listOf = (list) => (list === null || list === undefined ? [] : Array.from(list));
/** A bound function is stepped like the one it is bound to. */
function bind(site, f, [self, ...first]) {
  const bound = f.bind(self, ...first);
  const stepped = steppedOf(f);
  if (stepped) return twin(bound, stepped.bind(self, ...first));
  const method = methodOf(f);
  if (method === undefined) return bound;
  return twin(bound, (...rest) => operate(site, method, ...[...first, ...rest]));
}
//# sourceMappingURL=dispatch.js.map
