import { portfolio } from '../../explore/portfolio.js';
/** Executions of a chunk: a drawn program is worth this many schedules before another one is. */
const SCHEDULES_A_PROGRAM = 100;
/** The same program again and again: a strategy then has time to learn it. */
const SCHEDULES_OF_FIXED = 2000;
/** Which strategy works off a chunk. */
export function strategyOfChunk({ strategy, command, executions }, { bare, storeBuffers }) {
  if (command === 'verify') return () => ({ strategy, executions });
  const isFixed = bare.programs !== undefined;
  // DPOR does not know that a store has to be made before it becomes visible.
  if (strategy === 'portfolio') return (chunk) => portfolio(chunk, isFixed, !storeBuffers);
  return () => ({ strategy, executions: isFixed ? SCHEDULES_OF_FIXED : SCHEDULES_A_PROGRAM });
}
//# sourceMappingURL=strategyOfChunk.js.map
