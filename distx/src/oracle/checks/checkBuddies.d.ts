import type { Check } from './check.ts';
/** I5: the buddy allocator's blocks and counters agree. I33: a free block is on the list of its pageblocks' type. */
export declare const checkBuddies: Check;
//# sourceMappingURL=checkBuddies.d.ts.map