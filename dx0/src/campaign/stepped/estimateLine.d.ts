import type { TreeEstimate } from '../../explore/exhaustive/treeEstimate.ts';
import type { ExplorerPool } from './explorerPool.ts';
import type { ExplorerSetup } from './explorerProtocol.ts';
/** How many executions a search will take, in words. */
export declare function estimateLine(
  setup: ExplorerSetup,
  pool: ExplorerPool,
  seed: number,
  bound: number | undefined,
): Promise<string>;
/** Such as `an estimated 3,200 executions (2,900 to 3,600; Knuth, 1,970 random probes)`. */
export declare function estimateText({ probes, leaves, error }: TreeEstimate, bound?: number): string;
//# sourceMappingURL=estimateLine.d.ts.map
