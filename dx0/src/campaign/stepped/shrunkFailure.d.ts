import type { SteppedFailure } from '../../report/steppedReport.ts';
import type { SteppedReporter } from '../../report/steppedReporter.ts';
import type { ExplorerPool } from './explorerPool.ts';
import type { ExplorerSetup, FoundCase, WitnessedOrder } from './explorerProtocol.ts';
import type { SteppedRequest } from './steppedRequest.ts';
import type { SteppedScenario } from './steppedScenario.ts';
/** Shrinks what was found, writes it down and tells of it. */
export declare function shrunkFailure(
  found: FoundCase,
  foundAt: number,
  scenario: SteppedScenario,
  setup: ExplorerSetup,
  pool: ExplorerPool,
  request: SteppedRequest,
  reporter: SteppedReporter,
  orders: readonly WitnessedOrder[],
): Promise<SteppedFailure>;
//# sourceMappingURL=shrunkFailure.d.ts.map
