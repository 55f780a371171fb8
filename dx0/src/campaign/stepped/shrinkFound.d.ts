import type { Finding } from '../../scenario/finding.ts';
import type { ExplorerPool } from './explorerPool.ts';
import type { ExplorerSetup, FoundCase, TracedCase } from './explorerProtocol.ts';
/** Has a failing execution made small on a thread of the pool, `ms` long at most; 0: traced as it is. */
export declare function shrinkFound(
  pool: ExplorerPool,
  setup: ExplorerSetup,
  { plan, schedule }: FoundCase,
  finding: Finding | undefined,
  ms: number,
  keeps?: number,
): Promise<TracedCase>;
//# sourceMappingURL=shrinkFound.d.ts.map
