import type { Check } from './check.ts';
/** I23: each page of a living ring has a reference of the ring, and no other page has. I45: at the end none lives. */
export declare const checkRings: Check;
//# sourceMappingURL=checkRings.d.ts.map
