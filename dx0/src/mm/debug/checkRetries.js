import { Bug } from './bug.js';
import { vmBugOn } from './vmBugOn.js';
/** I40: somebody who may fail `limit` times and then gives up at the next has counted `retries`. */
export function checkRetries(cpu, object, retries, limit, site = 0) {
  vmBugOn(cpu, retries > limit + 1, Bug.TooManyRounds, object, retries, limit, site);
}
//# sourceMappingURL=checkRetries.js.map
