import type { Drivers, RedisClient } from './drivers.ts';
import type { QueueAddress } from './queueAddress.ts';
/**
 * Connects, and from then on connects again whenever the connection is lost; what is asked meanwhile waits.
 *
 * @param tell gets a line when Redis has gone, and one when it is back.
 * @param patienceMs how long the first answer may take. @throws UsageError when there is none at the beginning.
 */
export declare function openRedis({ Redis }: Drivers, address: QueueAddress, tell: (line: string) => void, patienceMs?: number): Promise<RedisClient>;
//# sourceMappingURL=openRedis.d.ts.map