import { progressMemory } from './progressWords.js';
/** Has a failing execution made small on a thread of the pool, `ms` long at most; 0: traced as it is. */
export function shrinkFound(pool, setup, { plan, schedule }, finding, ms, keeps) {
  const task = { kind: 'shrink', setup, plan, schedule, finding, ms, keeps, progress: progressMemory() };
  return pool.run(task, task.progress);
}
//# sourceMappingURL=shrinkFound.js.map
