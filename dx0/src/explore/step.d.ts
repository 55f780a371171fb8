import { type SharedView } from '../instrument/stepped/sharedView.ts';
/** One step of a CPU, as observers see it just before it happens. The engine reuses one object. */
export interface Step {
  cpu: number;
  /** Counts from 1 in an execution; a plain access has the number of the step it belongs to. */
  number: number;
  /** An Op without flags. */
  op: number;
  /** The Op with its flags. */
  kind: number;
  site: number;
  /** Word address over all shared buffers; PRIVATE when there is none. */
  address: number;
  array: SharedView | undefined;
  index: number;
  /** Value before and after, as a number; equal when nothing changes. */
  before: number;
  after: number;
}
/** One literal, without spreading: so all steps have one hidden class, and who looks at them stays monomorphic. */
export declare const newStep: () => Step;
//# sourceMappingURL=step.d.ts.map
