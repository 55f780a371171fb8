import type { CaseResult } from '../caseRunner.ts';
import type { Run } from './attempts.ts';
import type { FailingCase } from './failingCase.ts';
/**
 * The schedule of a case for a plan in which one operation now takes another number of steps, as `changed` tells:
 * preemptions within it keep their distance from its end. Undefined when there is nothing to shift.
 */
export declare function alignToOperation(
  { schedule, preempted, result }: FailingCase,
  changed: CaseResult,
  cpu: number,
  index: number,
): Run[] | undefined;
//# sourceMappingURL=alignToOperation.d.ts.map
