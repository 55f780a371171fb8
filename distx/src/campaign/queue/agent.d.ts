import { Interrupt } from '../interrupt.ts';
import type { Environment } from '../../report/stressReport.ts';
import type { Drivers, RedisClient } from './drivers.ts';
export interface AgentRequest {
    /** Where the run directories of shards are. */
    readonly path: string;
    readonly threads: number;
    /** Worker threads that may race here. */
    readonly mostCpus: number;
    /** One shard, and no more. */
    readonly once: boolean;
    /** Time until it ends. */
    readonly forMs: number | undefined;
    /** After so long without a sign of life an agent's shard is taken over by another one. */
    readonly takeoverMs: number;
    readonly environment: Environment;
}
export interface AgentContext {
    readonly redis: RedisClient;
    readonly drivers: Drivers;
    readonly tell: (line: string) => void;
    readonly interrupt: Interrupt;
}
/** Works off shards of any campaign in Redis that this host can do. */
export declare class Agent {
    #private;
    /** @throws UsageError when the folder is somebody else's. */
    constructor(request: AgentRequest, context: AgentContext);
    /** Until it is told to end. @throws DiskError */
    run(): Promise<void>;
}
//# sourceMappingURL=agent.d.ts.map