import { objectSite, objectSize } from '../../mm/debug/slabShadow.js';
import { SLAB_SIZES } from '../../mm/machine/pinLayout.js';
import { addressName } from '../../mm/machine/region.js';
import { isOverrun, objectNumber } from '../../mm/slab/kmalloc.js';
import { pinTrees } from '../view/pinTrees.js';
/** I43: small objects are written within their size, and each is known to somebody; at the end there are none. */
export const checkSmallObjects = ({ cpu, phase }, report) => {
    const { layout, config } = cpu;
    if (config.slabObjects === 0)
        return;
    const trees = pinTrees(cpu);
    const known = new Set(trees.flatMap(({ items, nodes }) => [...items.values(), ...nodes]));
    for (const [kind] of SLAB_SIZES.entries()) {
        const { base, stride, count } = layout.pins.slabObjects[kind];
        for (let object = base; object < base + stride * count; object += stride) {
            const number = objectNumber(cpu, object);
            const size = objectSize(cpu, number);
            if (size === 0)
                continue;
            const name = addressName(layout.regions, object).replace(/\.word\[0\]$/, '');
            const site = objectSite(cpu, number);
            if (isOverrun(cpu, object, size))
                report('I43', name, `${name} is written beyond its ${size} words`, { site });
            if (phase === 'end')
                report('I43', name, `${name} is not freed at the end`, { site });
            else if (!known.has(object))
                report('I43', name, `${name} is allocated, but nobody knows it`, { site });
        }
    }
};
//# sourceMappingURL=checkSmallObjects.js.map