import type { Check } from './check.ts';
/**
 * I37: a driver's page is isolated, marked so, with a reference for it, or with its driver, and never on the LRU; the
 * driver's own tables lead to the page where the data is.
 */
export declare const checkMovablePages: Check;
//# sourceMappingURL=checkMovablePages.d.ts.map
