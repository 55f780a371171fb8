import { checkAddressSpaces } from './checks/checkAddressSpaces.js';
import { checkBackingStore } from './checks/checkBackingStore.js';
import { checkBatches } from './checks/checkBatches.js';
import { checkBuddies } from './checks/checkBuddies.js';
import { checkCompoundPages } from './checks/checkCompoundPages.js';
import { checkFrames } from './checks/checkFrames.js';
import { checkFreePages } from './checks/checkFreePages.js';
import { checkHugetlb } from './checks/checkHugetlb.js';
import { checkIsolation } from './checks/checkIsolation.js';
import { checkLists } from './checks/checkLists.js';
import { checkLocks } from './checks/checkLocks.js';
import { checkLostPages } from './checks/checkLostPages.js';
import { checkLruCounters } from './checks/checkLruCounters.js';
import { checkLruLists } from './checks/checkLruLists.js';
import { checkMappings } from './checks/checkMappings.js';
import { checkMemoryReturned } from './checks/checkMemoryReturned.js';
import { checkPageCache } from './checks/checkPageCache.js';
import { checkPageKinds } from './checks/checkPageKinds.js';
import { checkPageTables } from './checks/checkPageTables.js';
import { checkPins } from './checks/checkPins.js';
import { checkRefcounts } from './checks/checkRefcounts.js';
import { checkReverseMappings } from './checks/checkReverseMappings.js';
import { checkSharing } from './checks/checkSharing.js';
import { checkSwapCache } from './checks/checkSwapCache.js';
import { checkSwapCounts } from './checks/checkSwapCounts.js';
import { checkTlbs } from './checks/checkTlbs.js';
import { checkTornDown } from './checks/checkTornDown.js';
import { checkWaitQueues } from './checks/checkWaitQueues.js';
import { checkWrites } from './checks/checkWrites.js';
import { checkMlock } from './checks/checkMlock.js';
import { checkOffline } from './checks/checkOffline.js';
import { checkPoison } from './checks/checkPoison.js';
import { checkMovablePages } from './checks/checkMovablePages.js';
import { checkPinnedPages } from './checks/checkPinnedPages.js';
import { checkPinpages } from './checks/checkPinpages.js';
import { checkSmallObjects } from './checks/checkSmallObjects.js';
import { checkRings } from './checks/checkRings.js';
import { checkTasks } from './checks/checkTasks.js';
import { checkWarnings } from './checks/checkWarnings.js';
import { lockOrderFindings } from './lockOrder.js';
import { auditView } from './view/auditView.js';
/** What holds whenever no operation is under way; lists first: what is wrong with them explains the rest. */
const atRest = [
  checkLists,
  checkRefcounts,
  checkFreePages,
  checkFrames,
  checkBuddies,
  checkLruLists,
  checkPageKinds,
  checkLostPages,
  checkLruCounters,
  checkIsolation,
  checkHugetlb,
  checkBatches,
  checkLocks,
  checkWaitQueues,
  checkAddressSpaces,
  checkPageTables,
  checkMappings,
  checkSharing,
  checkReverseMappings,
  checkTlbs,
  checkPins,
  checkPageCache,
  checkSwapCache,
  checkSwapCounts,
  checkCompoundPages,
  checkWrites,
  checkBackingStore,
  checkMlock,
  checkPoison,
  checkOffline,
  checkTasks,
  checkWarnings,
  checkRings,
  checkMovablePages,
  checkPinpages,
  checkPinnedPages,
  checkSmallObjects,
];
/** What holds besides when everything has been torn down. */
const atEnd = [checkMemoryReturned, checkTornDown];
/**
 * Checks a machine against its invariants while every CPU stands still between two operations. At
 * `end` every address space has exited, every file was truncated, swap is empty, batches and writes
 * are drained and all references put. Reads only; finds something on any memory, and never throws.
 */
export function auditMachine(machine, phase, siteName) {
  const view = auditView(machine, phase, siteName);
  const findings = [];
  const report = (oracle, object, title, { details = [], site = 0 } = {}) => {
    const position = site > 0 ? view.siteName(site) : undefined;
    findings.push({ oracle, title, object, ...(position !== undefined && { site: position }), phase, details });
  };
  for (const check of atRest) check(view, report);
  if (phase === 'end') for (const check of atEnd) check(view, report);
  for (const finding of lockOrderFindings(machine, siteName, phase)) findings.push(finding);
  return findings;
}
//# sourceMappingURL=auditMachine.js.map
