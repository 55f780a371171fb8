import type { Node } from 'oxc-parser';
import { expression, type MutationOperator } from '../operator.ts';

/** `Atomics.compareExchange` writes whatever it finds. */
export const blindExchange: MutationOperator = {
  name: 'blind-cas',
  summary: 'compareExchange writes whatever it finds',
  at(node, _, { atomics, textOf }) {
    const access = atomics.get(node);
    if (access?.method !== 'compareExchange') return [];
    const [array, index, , value] = access.node.arguments.map((argument) => textOf(argument as Node));
    return [expression(node, `Atomics.exchange(${array}, ${index}, ${value})`)];
  },
};
