import type { ChunkResult, ChunkTask } from './explorerProtocol.ts';
import type { SteppedRunner } from './steppedRunner.ts';
/** Works off a chunk: up to its number of executions, or to the first finding. */
export declare function exploreChunk(runner: SteppedRunner, task: ChunkTask): ChunkResult;
//# sourceMappingURL=exploreChunk.d.ts.map
