import type { BugTrial } from '../../report/bugsReport.ts';
import type { Interrupt } from '../interrupt.ts';
import { type ExplorerPool } from '../stepped/explorerPool.ts';
import type { Hunt } from './hunt.ts';
/** What an attempt came to, and whether the programs it ran are always the same. */
export interface HuntedOnce {
  readonly trial: BugTrial;
  readonly isFixed: boolean;
}
/** One attempt to find a bug, on one thread; what fails is made small for `shrinkMs`. @throws UsageError */
export declare function huntOnce(
  { bug, setup, strategy, budget }: Pick<Hunt, 'bug' | 'setup' | 'strategy' | 'budget'>,
  seed: number,
  shrinkMs: number,
  pool: ExplorerPool,
  interrupt: Interrupt,
): Promise<HuntedOnce>;
//# sourceMappingURL=huntOnce.d.ts.map
