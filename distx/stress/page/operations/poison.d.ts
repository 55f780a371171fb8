import type { PageOperation } from '../actor.ts';
/** MADV_SOFT_OFFLINE: the page behind an address, whatever it is by then; what a program finds there stays. */
export declare const softOfflineMapped: PageOperation;
/** Soft offline of any page frame. */
export declare const softOffline: PageOperation;
/** Any page frame fails. */
export declare const memoryFailure: PageOperation;
/** A poisoned page is taken back into use. */
export declare const unpoison: PageOperation;
//# sourceMappingURL=poison.d.ts.map