import type { Check } from './check.ts';
/** I34: head and tails of a compound page agree, and all references to it are the head's. */
export declare const checkCompoundPages: Check;
//# sourceMappingURL=checkCompoundPages.d.ts.map
