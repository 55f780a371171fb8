import type { Machine } from '../mm/machine/machine.ts';
/**
 * The name of a word of a machine's buffer, such as `page[7].refcount`, counted from the buffer's start:
 * the model's words come first, then those of the shadow memory.
 */
export declare function machineAddressName({ layout, shadowLayout }: Machine, address: number): string;
//# sourceMappingURL=machineAddressName.d.ts.map
