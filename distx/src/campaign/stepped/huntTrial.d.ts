import type { PortfolioEntry } from '../../explore/portfolio.ts';
import type { HuntResult, HuntTask } from './explorerProtocol.ts';
import type { SteppedRunner } from './steppedRunner.ts';
/**
 * Works off the chunks that `fuzz` would, one after the other in this thread, and makes small what it finds.
 *
 * @param strategyOf instead of the chunks of `fuzz`.
 */
export declare function huntTrial(runner: SteppedRunner, task: HuntTask, strategyOf?: (chunk: number) => PortfolioEntry): Promise<HuntResult>;
//# sourceMappingURL=huntTrial.d.ts.map