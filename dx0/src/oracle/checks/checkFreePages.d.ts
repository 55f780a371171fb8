import type { Check } from './check.ts';
/** I4: a free page is nobody's. I30: no poisoned page is free. */
export declare const checkFreePages: Check;
//# sourceMappingURL=checkFreePages.d.ts.map
