import type { Cpu } from '../machine/cpu.ts';
import { Bug } from './bug.ts';
import type { CallSite } from './callSite.ts';
import { vmBugOn } from './vmBugOn.ts';

/** I40: somebody who may fail `limit` times and then gives up at the next has counted `retries`. */
export function checkRetries(cpu: Cpu, object: number, retries: number, limit: number, site: CallSite = 0): void {
  vmBugOn(cpu, retries > limit + 1, Bug.TooManyRounds, object, retries, limit, site);
}
