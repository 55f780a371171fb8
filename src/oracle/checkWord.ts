import { isAllocated } from '../mm/debug/frameState.ts';
import { ledgerFrozen } from '../mm/debug/ledger.ts';
import { Ref } from '../mm/debug/ref.ts';
import type { Machine } from '../mm/machine/machine.ts';
import { PAGE_FLAGS, PAGE_MAPCOUNT, PAGE_REFCOUNT } from '../mm/machine/pageFields.ts';
import { PG_buddy, PG_hwpoison, PG_waiters } from '../mm/page/pageFlags.ts';
import type { Finding } from '../scenario/finding.ts';
import type { SiteName } from '../scenario/scenario.ts';
import { auditPlan } from './view/auditPlan.ts';
import { flagText } from './view/flagText.ts';
import { booked, bookedDetails, bookedSum, bookedText } from './view/references.ts';

/** Flags a free page may have; a stale PG_waiters is a hint without consequence. */
const FREE_FLAGS = PG_buddy | PG_waiters | PG_hwpoison;

/**
 * What holds between any two steps, for a word that the step before has changed: the books of a page are written
 * together with its count (mm/debug/ledger.ts). `address` counts words from the start of the machine's memory.
 *
 * I1: a count, and what a freeze hides of it, is what the owners account for. I4: a free page has neither
 * references nor flags. I16: there is a reference for every entry that maps a page, taken before it counts and
 * dropped after.
 */
export function checkWord(
  machine: Machine,
  address: number,
  siteName: SiteName = () => undefined,
): Finding | undefined {
  const { base, stride, count } = machine.layout.page;
  const offset = address - base;
  if (offset < 0 || offset >= stride * count) return undefined;
  const field = offset % stride;
  if (field > PAGE_MAPCOUNT) return undefined;
  const pfn = (offset - field) / stride;
  switch (field) {
    case PAGE_REFCOUNT:
      return checkRefcount(machine, pfn, machine.mem[address]!, siteName);
    case PAGE_MAPCOUNT:
      return checkMapcount(machine, pfn, machine.mem[address]!, siteName);
    case PAGE_FLAGS:
      return checkFlags(machine, pfn, machine.mem[address]!, siteName);
    default:
      return undefined;
  }
}

function checkRefcount(machine: Machine, pfn: number, count: number, siteName: SiteName): Finding | undefined {
  const plan = auditPlan(machine);
  const owned = bookedSum(plan, pfn);
  const frozen = ledgerFrozen(plan.cpu, pfn);
  if (count + frozen !== owned) {
    const hidden = frozen === 0 ? '' : ` while ${frozen} are frozen`;
    const owners = `its owners account for ${owned} (${bookedText(plan, pfn)})`;
    const title = `page[${pfn}] refcount is ${count}${hidden}, ${owners}`;
    return finding(machine, pfn, 'I1', `page[${pfn}].refcount`, title, siteName);
  }
  if (count === 0 || isAllocated(plan.cpu, pfn)) return undefined;
  return finding(machine, pfn, 'I4', `page[${pfn}]`, `page[${pfn}] is free but has refcount ${count}`, siteName);
}

function checkMapcount(machine: Machine, pfn: number, mapcount: number, siteName: SiteName): Finding | undefined {
  const references = booked(auditPlan(machine), pfn, Ref.Map);
  if (mapcount + 1 >= 0 && mapcount + 1 <= references) return undefined;
  const title = `page[${pfn}] is mapped by ${mapcount + 1} entries, which have ${references} references`;
  return finding(machine, pfn, 'I16', `page[${pfn}].mapcount`, title, siteName);
}

function checkFlags(machine: Machine, pfn: number, flags: number, siteName: SiteName): Finding | undefined {
  if ((flags & ~FREE_FLAGS) === 0 || isAllocated(auditPlan(machine).cpu, pfn)) return undefined;
  return finding(machine, pfn, 'I4', `page[${pfn}]`, `page[${pfn}] is free but has flags ${flagText(flags)}`, siteName);
}

function finding(
  machine: Machine,
  pfn: number,
  oracle: string,
  object: string,
  title: string,
  siteName: SiteName,
): Finding {
  const details = bookedDetails({ ...auditPlan(machine), siteName }, pfn);
  return { oracle, title, object, phase: 'running', details };
}
