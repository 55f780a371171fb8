import type { FrameReferences } from '../../scenario/frameView.ts';
import type { AuditView } from './auditView.ts';
/** As much of the view as references need. */
type Books = Pick<AuditView, 'machine' | 'cpu' | 'siteName'>;
/** References of a class that the ledger has for a page. */
export declare const booked: ({ machine }: Pick<Books, 'machine'>, pfn: number, ref: number) => number;
/** What the ledger says the page's refcount must be. A pin counts many times on a single page. */
export declare function bookedSum(view: Pick<Books, 'machine' | 'cpu'>, pfn: number): number;
/** Whether the ledger has anything for a page, be it nonsense. */
export declare function isBooked(view: Books, pfn: number): boolean;
/** Such as `map 1, gup 1`; `nobody` when there are none. */
export declare const bookedText: (view: Pick<Books, 'machine'>, pfn: number) => string;
/** Call site that took a page's last reference of a class; 0 when unknown. */
export declare const takerSite: (view: Books, pfn: number, ref: number) => number;
/** The references of a page by class, and who took the last one of each. */
export declare const heldReferences: (view: Books, pfn: number) => FrameReferences[];
/** A line for each class of references that a page has: how many, and who took the last one. */
export declare const bookedDetails: (view: Books, pfn: number) => string[];
/** Call site of the most suspect reference of a page whose taker is known; 0 when there is none. */
export declare function suspectSite(view: Books, pfn: number): number;
export {};
//# sourceMappingURL=references.d.ts.map
