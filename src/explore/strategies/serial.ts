import type { Execution } from '../execution.ts';
import type { Strategy } from '../strategy.ts';

/** Never preempts: a CPU runs until it sleeps or ends, then the lowest enabled one. */
export class Serial implements Strategy {
  readonly name = 'serial';
  readonly watches = false;

  begin(): boolean {
    return true;
  }

  pick(execution: Execution): number {
    const { enabled, last } = execution;
    execution.grant = 0x7fff_ffff;
    if (last >= 0 && enabled.has(last)) return last;
    let lowest = enabled.list[0]!;
    for (let i = 1; i < enabled.count; i++) lowest = Math.min(lowest, enabled.list[i]!);
    return lowest;
  }
}
