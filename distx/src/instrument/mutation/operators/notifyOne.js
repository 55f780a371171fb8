import { expression } from '../operator.js';
/** `Atomics.notify` wakes one agent instead of all. */
export const notifyOne = {
    name: 'notify-one',
    summary: 'notify wakes one instead of all',
    at(node, _, { atomics, textOf }) {
        const access = atomics.get(node);
        if (access?.method !== 'notify')
            return [];
        const [array, index, count] = access.node.arguments.map((argument) => textOf(argument));
        return count === '1' ? [] : [expression(node, `Atomics.notify(${array}, ${index}, 1)`)];
    },
};
//# sourceMappingURL=notifyOne.js.map