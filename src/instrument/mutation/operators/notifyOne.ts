import type { Node } from 'oxc-parser';
import { expression, type MutationOperator } from '../operator.ts';

/** `Atomics.notify` wakes one agent instead of all. */
export const notifyOne: MutationOperator = {
  name: 'notify-one',
  summary: 'notify wakes one instead of all',
  at(node, _, { atomics, textOf }) {
    const access = atomics.get(node);
    if (access?.method !== 'notify') return [];
    const [array, index, count] = access.node.arguments.map((argument) => textOf(argument as Node));
    return count === '1' ? [] : [expression(node, `Atomics.notify(${array}, ${index}, 1)`)];
  },
};
