import type { Check } from './check.ts';
/**
 * I16: entries stand only where something is mapped, in living address spaces, and lead to pages in
 * use. I17: no migration is under way, so no migration entry is left.
 */
export declare const checkPageTables: Check;
//# sourceMappingURL=checkPageTables.d.ts.map
