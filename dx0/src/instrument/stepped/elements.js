import { control, currentHandler, PLAIN, running } from './control.js';
import { Op } from './op.js';
import { plain } from './points.js';
/** As `plain`, where nothing can be suspended. */
export function plainNow(site, kind, object, index, value) {
  if (plain(site, kind, object, index, value)) currentHandler().onContinue(running.cpu);
}
/** `object[index]` */
export function read(site, object, index) {
  if (control[PLAIN] !== 0) plainNow(site, Op.read, object, index);
  return object[index];
}
/** `object[index] = value` */
export function write(site, object, index, value) {
  if (control[PLAIN] !== 0) plainNow(site, Op.write, object, index, value);
  return (object[index] = value);
}
const step = (value, by) => (typeof value === 'bigint' ? value + BigInt(by) : Number(value) + by);
/** Announces `object[index]++`: a read and a write. */
export function plainUpdate(site, object, index, by) {
  plainNow(site, Op.read, object, index);
  plainNow(site, Op.write, object, index, step(object[index], by));
}
/** `object[index]++` and the like. */
export function update(site, object, index, by, isPrefix) {
  const value = read(site, object, index);
  const after = step(value, by);
  write(site, object, index, after);
  return isPrefix ? after : typeof value === 'bigint' ? value : Number(value);
}
export const element = (site, object, index) => ({
  site,
  object,
  index,
  value: read(site, object, index),
});
const operators = {
  '+=': (a, b) => a + b,
  '-=': (a, b) => a - b,
  '*=': (a, b) => a * b,
  '/=': (a, b) => a / b,
  '%=': (a, b) => a % b,
  '**=': (a, b) => a ** b,
  '<<=': (a, b) => a << b,
  '>>=': (a, b) => a >> b,
  '>>>=': (a, b) => a >>> b,
  '&=': (a, b) => a & b,
  '|=': (a, b) => a | b,
  '^=': (a, b) => a ^ b,
};
/** `object[index] += value` and the like. */
export const assign = (operator, { site, object, index, value }, by) =>
  write(site, object, index, operators[operator](value, by));
//# sourceMappingURL=elements.js.map
