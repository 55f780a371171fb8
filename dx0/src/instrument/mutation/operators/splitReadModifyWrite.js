import { expression } from '../operator.js';
const results = {
  add: (old, value) => `${old} + (${value})`,
  sub: (old, value) => `${old} - (${value})`,
  and: (old, value) => `${old} & (${value})`,
  or: (old, value) => `${old} | (${value})`,
  xor: (old, value) => `${old} ^ (${value})`,
  exchange: (_, value) => value,
};
/** `Atomics.add` and its like become a load and a store. */
export const splitReadModifyWrite = {
  name: 'split-rmw',
  summary: 'an atomic read-modify-write becomes a load and a store',
  at(node, ancestors, { atomics, textOf }) {
    const access = atomics.get(node);
    if (access === undefined) return [];
    const [array, index, value, replacement] = access.node.arguments.map((argument) => textOf(argument));
    const load = `Atomics.load(${array}, ${index})`;
    const store = (what) => `Atomics.store(${array}, ${index}, ${what})`;
    if (access.method === 'compareExchange') {
      const swap = `((old) => (old === (${value}) ? (${store(replacement)}, old) : old))(${load})`;
      return [expression(node, swap)];
    }
    const result = results[access.method];
    if (result === undefined) return [];
    if (ancestors.at(-1)?.type === 'ExpressionStatement') return [expression(node, store(result(load, value)))];
    return [expression(node, `((old) => (${store(result('old', value))}, old))(${load})`)];
  },
};
//# sourceMappingURL=splitReadModifyWrite.js.map
