import type { Check } from './check.ts';
/**
 * I6: the flags of a page with an anon_vma say that it belongs among anonymous pages, those of a page of a file that it
 * belongs among those. I26: what is in either is there.
 */
export declare const checkPageKinds: Check;
//# sourceMappingURL=checkPageKinds.d.ts.map