import type { Environment } from '../../report/stressReport.ts';
import type { Interrupt } from '../interrupt.ts';
import { type Campaign } from './campaign.ts';
export interface ShardTurn {
  readonly campaign: Campaign;
  readonly shard: number;
  /** The run directory: new, or of this shard. */
  readonly path: string;
  readonly threads: number;
  readonly environment: Environment;
  readonly interrupt: Interrupt;
  /** Units done so far. */
  readonly onUnits: (units: number) => void;
  readonly tell: (line: string) => void;
}
/** The sources have changed since the campaign was joined. */
export declare class OtherBuild extends Error {
  readonly name = 'OtherBuild';
}
/**
 * Works off a shard as `soak --shard` does, from where it was left.
 *
 * @returns whether it came to its end. @throws OtherBuild, and what `soak` throws.
 */
export declare function runShard(turn: ShardTurn): Promise<{
  readonly isDone: boolean;
  readonly summary: string;
}>;
//# sourceMappingURL=runShard.d.ts.map
