import type { PageOperation } from '../actor.ts';
/**
 * io_setup somewhere in the memory of a program, which takes EAGAIN for what it says and tries again. I23: that its
 * pages could not be moved is no reason to have none of them.
 */
export declare const setUp: PageOperation;
/** io_destroy of any ring. */
export declare const destroy: PageOperation;
//# sourceMappingURL=rings.d.ts.map