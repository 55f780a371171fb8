import { count } from '../../report/humanUnits.js';
import { progressMemory } from './progressWords.js';
/** Probes of the search tree an estimate is made from. */
const PROBES = 2000;
/** Half the width of an interval of 95 %, in standard errors. */
const NORMAL_95 = 1.96;
/** Share of the standard error above which the average rests on few probes. */
const DOUBTFUL = 0.25;
/** Estimates are rounded to as many digits as they are worth. */
const DIGITS = 2;
/** How many executions a search will take, in words. */
export async function estimateLine(setup, pool, seed, bound) {
  const task = {
    kind: 'chunk',
    setup: { ...setup, detectors: false },
    seed,
    chunk: 0,
    strategy: 'probe',
    probe: { bound },
    executions: PROBES,
    progress: progressMemory(),
  };
  const { estimate } = await pool.run(task, task.progress);
  return `${setup.file.name}: ${estimateText(estimate, bound)}`;
}
/** Such as `an estimated 3,200 executions (2,900 to 3,600; Knuth, 1,970 random probes)`. */
export function estimateText({ probes, leaves, error }, bound) {
  const within = bound === undefined ? '' : ` with at most ${bound} ${bound === 1 ? 'preemption' : 'preemptions'}`;
  const how = `Knuth, ${count(probes)} random probes`;
  if (leaves === 0) return `no estimate of the executions it takes: none of the probes came to an end (${how})`;
  const spread = NORMAL_95 * error;
  // That there is one leaf is known.
  const from = Math.max(1, leaves - spread);
  const range = spread < 0.5 ? 'no spread' : `${rounded(from)} to ${rounded(leaves + spread)}`;
  const doubt = error > DOUBTFUL * leaves ? ', which differ so much that it may be many times more' : '';
  return `an estimated ${rounded(leaves)} ${Math.round(leaves) === 1 ? 'execution' : 'executions'}${within} (${range}; ${how}${doubt})`;
}
function rounded(value) {
  const digits = value < 100 ? 3 : DIGITS;
  return count(Math.round(Number(value.toPrecision(digits))));
}
//# sourceMappingURL=estimateLine.js.map
