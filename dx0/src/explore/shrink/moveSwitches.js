/** Moves preemptions to where operations begin, and as late as they still do harm. */
export function moveSwitches(attempts) {
  for (let i = 0; i < attempts.best.preempted.length && !attempts.isOver; i++) {
    const run = attempts.best.preempted[i];
    for (const by of distances(attempts, run)) {
      if (move(attempts, run, by)) break;
    }
  }
}
function move(attempts, run, by) {
  const { runs, best } = attempts;
  const [cpu, length] = runs[run];
  const next = nextOf(runs, run);
  const [, after] = runs[next];
  if (length + by < 0 || after - by < 0) return false;
  const moved = runs.map((other, i) => (i === run ? [cpu, length + by] : i === next ? [cpu, after - by] : other));
  return attempts.try(best.plan, moved);
}
/** By how many steps to move the end of a run: first to where its CPU's operations begin, then halving, later only. */
function distances({ runs, best }, run) {
  const next = nextOf(runs, run);
  if (next === -1) return [];
  const [cpu, length] = runs[run];
  const begin = runs.slice(0, run).reduce((sum, [, steps]) => sum + steps, 0);
  const nextBegin = runs.slice(0, next).reduce((sum, [, steps]) => sum + steps, 0);
  const [, after] = runs[next];
  const toStarts = (best.result.operationStarts[cpu] ?? []).flatMap((start) => {
    if (start > begin + 1 && start <= begin + length) return [start - 1 - begin - length];
    return start > nextBegin + 1 && start <= nextBegin + after ? [start - 1 - nextBegin] : [];
  });
  const later = [];
  for (let by = after - 1; by >= 1; by = Math.floor(by / 2)) later.push(by);
  return [...toStarts.toSorted((a, b) => b - a), ...later];
}
const nextOf = (runs, run) => runs.findIndex(([cpu], i) => i > run && cpu === runs[run][0]);
//# sourceMappingURL=moveSwitches.js.map
