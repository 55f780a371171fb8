import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
/** Holds a file for each process that uses the entry, named by its id: pruning leaves the entry alone while it lives. */
const USERS = 'users';
/** Tells other processes that this one may import from the entry until it ends. */
export function markUsed(entry) {
  try {
    mkdirSync(join(entry, USERS), { recursive: true });
    writeFileSync(join(entry, USERS, String(process.pid)), '');
  } catch {
    // A cache that can only be read is never pruned either.
  }
}
/** Whether a living process uses the entry. */
export const isUsed = (entry) => usersOf(entry).some(isAlive);
/** Removes the marks of processes that have ended: their ids may be given to others. */
export function forgetDead(entry) {
  for (const pid of usersOf(entry)) {
    if (isAlive(pid)) continue;
    try {
      rmSync(join(entry, USERS, String(pid)), { force: true });
    } catch {
      // Another user's.
    }
  }
}
function usersOf(entry) {
  try {
    return readdirSync(join(entry, USERS))
      .filter((name) => /^[1-9]\d*$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
//# sourceMappingURL=cacheUsers.js.map
