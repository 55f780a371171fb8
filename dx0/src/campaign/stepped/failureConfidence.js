import { leastFailureRate, missBound } from '../../explore/confidence.js';
import { ANY_EXECUTIONS } from '../../report/fuzzReport.js';
import { count } from '../../report/humanUnits.js';
/** What is told of a run without a limit: how long it must be to miss the bug no oftener than this. */
const SELDOM = 0.001;
const LEAST_SHARE = 1e-6;
/** How sure it is that such a bug is found, in words, by what it took to find it this time. */
export function failureConfidence({ execution, wanted, isSystematic }) {
  if (isSystematic)
    return `the search is the same each time: it comes to this schedule in execution ${count(execution)}`;
  const rate = leastFailureRate(execution);
  const seen = execution === 1 ? 'the first execution failed' : `1 in ${count(execution)} executions failed`;
  const least = `at least 1 in ${count(Math.ceil(1 / rate))} does (95 % confidence)`;
  if (wanted >= ANY_EXECUTIONS) {
    const needed = Math.ceil(Math.log(SELDOM) / Math.log1p(-rate));
    return `${seen}, ${least}: ${count(needed)} executions miss such a bug with p < ${SELDOM}`;
  }
  return `${seen}, ${least}: a run of ${count(wanted)} misses such a bug with ${below(missBound(rate, wanted))}`;
}
/** Rounded up to one digit. */
function below(p) {
  if (p < LEAST_SHARE) return 'p < 1e-6';
  const digit = 10 ** Math.floor(Math.log10(p));
  const up = Math.ceil(p / digit) * digit;
  return up >= 1 ? 'p < 1' : `p < ${Number(up.toPrecision(1))}`;
}
//# sourceMappingURL=failureConfidence.js.map
