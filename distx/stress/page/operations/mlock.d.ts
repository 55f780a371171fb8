import type { PageOperation } from '../actor.ts';
/** mlock of one or two pages. */
export declare const mlock: PageOperation;
/** munlock of one or two pages. */
export declare const munlock: PageOperation;
//# sourceMappingURL=mlock.d.ts.map