import type { CampaignReporter } from '../../report/campaignReport.ts';
import type { Interrupt } from '../interrupt.ts';
import type { CampaignDirectory } from './campaignDirectory.ts';
import type { Drivers, RedisClient } from './drivers.ts';
export interface CoordinatorContext {
  readonly directory: CampaignDirectory;
  readonly redis: RedisClient;
  readonly drivers: Drivers;
  readonly reporter: CampaignReporter;
  readonly interrupt: Interrupt;
}
/** Puts the shards of a campaign into the queue and takes in what comes back, until all of them are here. */
export declare class Coordinator {
  #private;
  constructor(context: CoordinatorContext);
  /** @throws DiskError */
  run(): Promise<void>;
}
//# sourceMappingURL=coordinator.d.ts.map
