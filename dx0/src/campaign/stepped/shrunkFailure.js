import { failureConfidence } from './failureConfidence.js';
import { isSystematic } from './confidenceLines.js';
import { shrinkFound } from './shrinkFound.js';
import { steppedFailure } from './steppedFailure.js';
import { writeSteppedFailure } from './writeSteppedFailure.js';
/** The oracle whose findings are about several executions. */
const LOCK_ORDER = 'lock-order';
/** Time for making a failing execution small, in ms. */
const SHRINK_MS = 2000;
/** Shrinks what was found, writes it down and tells of it. */
export async function shrunkFailure(found, foundAt, scenario, setup, pool, request, reporter, orders) {
  const finding = found.findings[0];
  // What only all executions together show can't be made smaller.
  const ms = finding?.oracle === LOCK_ORDER ? 0 : SHRINK_MS;
  const traced = await shrinkFound(pool, setup, found, finding, ms);
  if (ms > 0 && traced.shrink === undefined) {
    reporter.warning(
      'the failing execution did not fail again in the same way: something decides that no schedule holds',
    );
  }
  const findings = traced.findings.length > 0 && ms > 0 ? traced.findings : found.findings;
  const confidence =
    finding?.oracle === LOCK_ORDER
      ? undefined
      : failureConfidence({
          execution: foundAt,
          wanted: request.parameters.executions,
          isSystematic: isSystematic(found.strategy) && scenario.bare.programs !== undefined,
        });
  const failure = steppedFailure(found.strategy, foundAt, { ...traced, findings }, scenario, request.parameters, {
    orders,
    confidence,
  });
  const written = writeSteppedFailure(failure, traced, request, new Date());
  if (written.problem !== undefined) reporter.warning(written.problem);
  reporter.failure(written.failure);
  return written.failure;
}
//# sourceMappingURL=shrunkFailure.js.map
