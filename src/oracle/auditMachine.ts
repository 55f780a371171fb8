import type { Machine } from '../mm/machine/machine.ts';
import type { Finding } from '../scenario/finding.ts';
import type { SiteName } from '../scenario/scenario.ts';
import { checkAddressSpaces } from './checks/checkAddressSpaces.ts';
import { checkBackingStore } from './checks/checkBackingStore.ts';
import { checkBatches } from './checks/checkBatches.ts';
import { checkBuddies } from './checks/checkBuddies.ts';
import type { Check, Report } from './checks/check.ts';
import { checkCompoundPages } from './checks/checkCompoundPages.ts';
import { checkFrames } from './checks/checkFrames.ts';
import { checkFreePages } from './checks/checkFreePages.ts';
import { checkHugetlb } from './checks/checkHugetlb.ts';
import { checkIsolation } from './checks/checkIsolation.ts';
import { checkLists } from './checks/checkLists.ts';
import { checkLocks } from './checks/checkLocks.ts';
import { checkLostPages } from './checks/checkLostPages.ts';
import { checkLruCounters } from './checks/checkLruCounters.ts';
import { checkLruLists } from './checks/checkLruLists.ts';
import { checkMappings } from './checks/checkMappings.ts';
import { checkMemoryReturned } from './checks/checkMemoryReturned.ts';
import { checkPageCache } from './checks/checkPageCache.ts';
import { checkPageKinds } from './checks/checkPageKinds.ts';
import { checkPageTables } from './checks/checkPageTables.ts';
import { checkPins } from './checks/checkPins.ts';
import { checkRefcounts } from './checks/checkRefcounts.ts';
import { checkReverseMappings } from './checks/checkReverseMappings.ts';
import { checkSharing } from './checks/checkSharing.ts';
import { checkSwapCache } from './checks/checkSwapCache.ts';
import { checkSwapCounts } from './checks/checkSwapCounts.ts';
import { checkTlbs } from './checks/checkTlbs.ts';
import { checkTornDown } from './checks/checkTornDown.ts';
import { checkWaitQueues } from './checks/checkWaitQueues.ts';
import { checkWrites } from './checks/checkWrites.ts';
import { checkMlock } from './checks/checkMlock.ts';
import { checkOffline } from './checks/checkOffline.ts';
import { checkPoison } from './checks/checkPoison.ts';
import { checkMovablePages } from './checks/checkMovablePages.ts';
import { checkPinnedPages } from './checks/checkPinnedPages.ts';
import { checkPinpages } from './checks/checkPinpages.ts';
import { checkSmallObjects } from './checks/checkSmallObjects.ts';
import { checkRings } from './checks/checkRings.ts';
import { checkTasks } from './checks/checkTasks.ts';
import { checkWarnings } from './checks/checkWarnings.ts';
import { lockOrderFindings } from './lockOrder.ts';
import { auditView } from './view/auditView.ts';

/** What holds whenever no operation is under way; lists first: what is wrong with them explains the rest. */
const atRest: readonly Check[] = [
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
const atEnd: readonly Check[] = [checkMemoryReturned, checkTornDown];

/**
 * Checks a machine against its invariants while every CPU stands still between two operations. At
 * `end` every address space has exited, every file was truncated, swap is empty, batches and writes
 * are drained and all references put. Reads only; finds something on any memory, and never throws.
 */
export function auditMachine(machine: Machine, phase: 'quiescent' | 'end', siteName?: SiteName): Finding[] {
  const view = auditView(machine, phase, siteName);
  const findings: Finding[] = [];
  const report: Report = (oracle, object, title, { details = [], site = 0 } = {}) => {
    const position = site > 0 ? view.siteName(site) : undefined;
    findings.push({ oracle, title, object, ...(position !== undefined && { site: position }), phase, details });
  };
  for (const check of atRest) check(view, report);
  if (phase === 'end') for (const check of atEnd) check(view, report);
  for (const finding of lockOrderFindings(machine, siteName, phase)) findings.push(finding);
  return findings;
}
