import type { InlineExtent } from '../../lowering.ts';
/** How large what is inlined may be, in nodes of the syntax tree. */
export interface InlineLimits {
  /** A function by itself. */
  readonly own: number;
  /** A function with all that is inlined in it in turn. */
  readonly whole: number;
  /** What the bodies of one function add to the subject where it is called in several places. */
  readonly added: number;
}
/**
 * By what is to be inlined. A hand-over gets faster with each call less, and V8's compilers slower with each node more:
 * in the page's scenarios, whose executions are long, they would soon work longer than CPUs (a tenth longer with all
 * small bodies, wherever they are called; several times with wholes of 400).
 */
export declare const limitsOf: Readonly<Record<InlineExtent, InlineLimits | undefined>>;
//# sourceMappingURL=inlineLimits.d.ts.map
