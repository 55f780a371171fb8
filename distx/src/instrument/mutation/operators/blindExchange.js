import { expression } from '../operator.js';
/** `Atomics.compareExchange` writes whatever it finds. */
export const blindExchange = {
    name: 'blind-cas',
    summary: 'compareExchange writes whatever it finds',
    at(node, _, { atomics, textOf }) {
        const access = atomics.get(node);
        if (access?.method !== 'compareExchange')
            return [];
        const [array, index, , value] = access.node.arguments.map((argument) => textOf(argument));
        return [expression(node, `Atomics.exchange(${array}, ${index}, ${value})`)];
    },
};
//# sourceMappingURL=blindExchange.js.map