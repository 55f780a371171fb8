import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from './callSite.ts';
/** I40: somebody who may fail `limit` times and then gives up at the next has counted `retries`. */
export declare function checkRetries(cpu: Cpu, object: number, retries: number, limit: number, site?: CallSite): void;
//# sourceMappingURL=checkRetries.d.ts.map
