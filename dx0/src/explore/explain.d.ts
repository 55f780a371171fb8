import type { Finding } from '../scenario/finding.ts';
import type { TraceEvent } from './trace/traceEvent.ts';
/** A write that landed where it does harm. */
export interface Explanation {
  readonly sentence: string;
  /** Numbers of steps: what came before the write, the write, and what came after. */
  readonly before: number;
  readonly write: number;
  readonly after: number;
}
export interface ExplainedSubject {
  readonly finding: Pick<Finding, 'object'>;
  readonly nameAddress: (address: number) => string;
  /** Words that are locks: what happens to them is what they are there for. */
  readonly isLock?: ((address: number) => boolean) | undefined;
}
/**
 * Why an execution failed, if it looks as if a write of one CPU landed between two accesses of another: to the
 * same word, or to words of the same object. The shape of most atomicity violations (Lu et al., ASPLOS 2008).
 * Undefined when nothing sensible can be said.
 */
export declare function explain(events: readonly TraceEvent[], subject: ExplainedSubject): Explanation | undefined;
//# sourceMappingURL=explain.d.ts.map
