import type { Machine } from '../mm/machine/machine.ts';
/** What a report is about: most give a page frame, some the address of a lock, of a list node or of a batch. */
export declare function bugObject(machine: Machine, bug: number, object: number): string;
/** A list node by its address: that of a page is called by the page, a head by its name. */
export declare function listNodeName({ layout }: Machine, address: number): string;
//# sourceMappingURL=bugObject.d.ts.map
