import { type PortfolioEntry } from '../../explore/portfolio.ts';
import type { SteppedParameters } from '../../report/fuzzReport.ts';
import type { SteppedScenario } from './steppedScenario.ts';
/** Which strategy works off a chunk. */
export declare function strategyOfChunk({ strategy, command, executions }: Pick<SteppedParameters, 'strategy' | 'command' | 'executions'>, { bare, storeBuffers }: Pick<SteppedScenario, 'bare' | 'storeBuffers'>): (chunk: number) => PortfolioEntry;
//# sourceMappingURL=strategyOfChunk.d.ts.map