import { isAllocated } from '../mm/debug/frameState.js';
import { ledgerFrozen } from '../mm/debug/ledger.js';
import { Ref } from '../mm/debug/ref.js';
import { radixLookup } from '../mm/radix/radixTree.js';
import { treeRoot } from '../mm/pinpage/generalPinpage.js';
import {
  PAGE_COMPOUND_HEAD,
  PAGE_FLAGS,
  PAGE_MAPCOUNT,
  PAGE_MAPPING,
  PAGE_REFCOUNT,
} from '../mm/machine/pageFields.js';
import { isAnonMapping, isFileMapping, isMovableMapping, mappingId } from '../mm/page/mapping.js';
import { PG_buddy, PG_hwpoison, PG_locked, PG_pin, PG_waiters } from '../mm/page/pageFlags.js';
import { auditPlan } from './view/auditPlan.js';
import { flagText } from './view/flagText.js';
import { booked, bookedDetails, bookedSum, bookedText } from './view/references.js';
/** Flags a free page may have; a stale PG_waiters is a hint without consequence. */
const FREE_FLAGS = PG_buddy | PG_waiters | PG_hwpoison;
/**
 * What holds between any two steps, for a word that the step before has changed: the books of a page are written
 * together with its count (mm/debug/ledger.ts). `address` counts words from the start of the machine's memory.
 *
 * I1: a count, and what a freeze hides of it, is what the owners account for. I4: a free page has neither
 * references nor flags. I16: there is a reference for every entry that maps a page, taken before it counts and
 * dropped after. I26: a mapping is that of a file, an anon_vma or a driver. I34: a tail of a huge page has neither
 * references nor a place on a list. I38: a page that is not locked is marked pinned if, and only if, a system has it.
 */
export function checkWord(machine, address, siteName = () => undefined) {
  const { base, stride, count } = machine.layout.page;
  const offset = address - base;
  if (offset < 0 || offset >= stride * count) return undefined;
  const field = offset % stride;
  if (field > PAGE_MAPPING) return undefined;
  const pfn = (offset - field) / stride;
  switch (field) {
    case PAGE_REFCOUNT:
      return checkRefcount(machine, pfn, machine.mem[address], siteName);
    case PAGE_MAPCOUNT:
      return checkMapcount(machine, pfn, machine.mem[address], siteName);
    case PAGE_FLAGS:
      return checkFlags(machine, pfn, machine.mem[address], siteName);
    case PAGE_MAPPING:
      return checkMapping(machine, pfn, machine.mem[address], siteName);
    default:
      return checkListNode(machine, pfn, siteName);
  }
}
function checkRefcount(machine, pfn, count, siteName) {
  const plan = auditPlan(machine);
  const owned = bookedSum(plan, pfn);
  const frozen = ledgerFrozen(plan.cpu, pfn);
  if (count + frozen !== owned) {
    const hidden = frozen === 0 ? '' : ` while ${frozen} are frozen`;
    const owners = `its owners account for ${owned} (${bookedText(plan, pfn)})`;
    const title = `page[${pfn}] refcount is ${count}${hidden}, ${owners}`;
    return finding(machine, pfn, 'I1', `page[${pfn}].refcount`, title, siteName);
  }
  if (count === 0) return undefined;
  if (!isAllocated(plan.cpu, pfn)) {
    return finding(machine, pfn, 'I4', `page[${pfn}]`, `page[${pfn}] is free but has refcount ${count}`, siteName);
  }
  const head = headOf(machine, pfn);
  if (head < 0) return undefined;
  return finding(
    machine,
    pfn,
    'I34',
    `page[${pfn}]`,
    `page[${pfn}] is a tail of page[${head}] and has refcount ${count}`,
    siteName,
  );
}
/** The list node of a tail is part of its huge page: nobody may link it. */
function checkListNode(machine, pfn, siteName) {
  const head = headOf(machine, pfn);
  if (head < 0) return undefined;
  return finding(
    machine,
    pfn,
    'I34',
    `page[${pfn}]`,
    `page[${pfn}] is a tail of page[${head}] and was linked to a list`,
    siteName,
  );
}
/** The head that a tail names, -1 for any other page. */
const headOf = ({ mem, layout }, pfn) => mem[layout.page.base + pfn * layout.page.stride + PAGE_COMPOUND_HEAD] - 1;
/** Who finds a page by its frame follows its mapping without a lock: it names something, whatever the page is just now. */
function checkMapping(machine, pfn, mapping, siteName) {
  if (mapping === 0 || isMovableMapping(mapping)) return undefined;
  const { mms, files } = machine.config;
  const id = mappingId(mapping);
  const known = isFileMapping(mapping) ? id < files : !isBothKinds(mapping) && id < mms;
  if (known && id >= 0) return undefined;
  const title = `page[${pfn}].mapping is 0x${(mapping >>> 0).toString(16)}, which names neither a file nor an anon_vma`;
  return finding(machine, pfn, 'I26', `page[${pfn}].mapping`, title, siteName);
}
/** Anonymous and movable at once, as no page is. */
const isBothKinds = (mapping) => isAnonMapping(mapping) && (mapping & 2) !== 0;
function checkMapcount(machine, pfn, mapcount, siteName) {
  const references = booked(auditPlan(machine), pfn, Ref.Map);
  if (mapcount + 1 >= 0 && mapcount + 1 <= references) return undefined;
  const title = `page[${pfn}] is mapped by ${mapcount + 1} entries, which have ${references} references`;
  return finding(machine, pfn, 'I16', `page[${pfn}].mapcount`, title, siteName);
}
function checkFlags(machine, pfn, flags, siteName) {
  if (machine.config.pinSystems > 0 && (flags & PG_locked) === 0) {
    const wrong = checkPinMark(machine, pfn, flags, siteName);
    if (wrong !== undefined) return wrong;
  }
  if ((flags & ~FREE_FLAGS) === 0 || isAllocated(auditPlan(machine).cpu, pfn)) return undefined;
  return finding(machine, pfn, 'I4', `page[${pfn}]`, `page[${pfn}] is free but has flags ${flagText(flags)}`, siteName);
}
/** Mark and entry of a pinned page come and go under the page lock. */
function checkPinMark(machine, pfn, flags, siteName) {
  const { cpu } = auditPlan(machine);
  let trees = 0;
  for (let system = 0; system < machine.config.pinSystems; system++) {
    if (radixLookup(cpu, treeRoot(cpu, system), pfn) !== 0) trees++;
  }
  if (((flags & PG_pin) !== 0) === trees > 0) return undefined;
  const title =
    trees > 0
      ? `is in ${trees} trees of pinned pages, but not marked pinned`
      : `is marked pinned, but in no system's tree`;
  return finding(machine, pfn, 'I38', `page[${pfn}]`, `page[${pfn}] ${title}`, siteName);
}
function finding(machine, pfn, oracle, object, title, siteName) {
  const details = bookedDetails({ ...auditPlan(machine), siteName }, pfn);
  return { oracle, title, object, phase: 'running', details };
}
//# sourceMappingURL=checkWord.js.map
