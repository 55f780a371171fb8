import type { Check } from './check.ts';
/**
 * I38: PG_pin says that a page is in the tree of a system, of one only unless pins may be nested; what the tree has is
 * about that page, which is in use, and belongs to the driver's entry that has the page.
 */
export declare const checkPinpages: Check;
//# sourceMappingURL=checkPinpages.d.ts.map