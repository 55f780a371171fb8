import { drawSlots } from '../drawSlots.js';
import { SeedDraw } from './seedDraw.js';
/** They take thousands of steps to deal out, for each chunk. */
const known = new WeakMap();
/** What a scenario's programs are drawn from; not to be changed. */
export function slotsOf({ operations }) {
    const slots = known.get(operations) ?? drawSlots(operations.map(({ weight }) => weight));
    known.set(operations, slots);
    return slots;
}
/** Draws the operations of a program. */
export class OperationDraw {
    #slots;
    #random;
    #seeds;
    /** @param slots what to draw from, by index; each as often as it stands there. */
    constructor(slots, random) {
        this.#slots = slots;
        this.#random = random;
        this.#seeds = new SeedDraw(random);
    }
    next() {
        const operation = this.#slots[this.#random.below(this.#slots.length)];
        return { operation, seed: this.#seeds.next() };
    }
}
//# sourceMappingURL=operationDraw.js.map