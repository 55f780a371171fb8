import { expression } from '../operator.js';
/** `Atomics.load` and `store` become plain accesses. */
export const plainAccess = {
    name: 'plain-access',
    summary: 'an atomic load or store becomes a plain access',
    at(node, _, { atomics, textOf }) {
        const access = atomics.get(node);
        const [array, index, value] = access?.node.arguments.map((argument) => textOf(argument)) ?? [];
        if (access?.method === 'load')
            return [expression(node, `(${array})[${index}]!`)];
        if (access?.method === 'store')
            return [expression(node, `((${array})[${index}] = ${value})`)];
        return [];
    },
};
//# sourceMappingURL=plainAccess.js.map