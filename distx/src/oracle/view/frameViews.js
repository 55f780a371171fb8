import { isAllocated, isOffline } from '../../mm/debug/frameState.js';
import { ledgerFrozen } from '../../mm/debug/ledger.js';
import { Ref } from '../../mm/debug/ref.js';
import { lruNames } from '../../mm/lru/lruList.js';
import { ZONE_NORMAL } from '../../mm/machine/layout.js';
import { PAGE_COMPOUND_HEAD, PAGE_FLAGS, PAGE_INDEX, PAGE_MAPCOUNT, PAGE_MAPPING, PAGE_ORDER, PAGE_PINCOUNT, PAGE_REFCOUNT, } from '../../mm/machine/pageFields.js';
import { pageField } from '../../mm/page/page.js';
import { PG_dirty, PG_head, PG_hwpoison, PG_locked, PG_pin, PG_writeback } from '../../mm/page/pageFlags.js';
import { pageNode, pageZoneKind } from '../../mm/zone/zones.js';
import { auditPlan } from './auditPlan.js';
import { surveyBatches } from './batchSurvey.js';
import { flagText } from './flagText.js';
import { surveyLists } from './listSurvey.js';
import { mappingText } from './mappingText.js';
import { surveyPcpLists } from './pcpSurvey.js';
import { booked, heldReferences } from './references.js';
/** Every page frame as it is now, for who draws them. Ends on any memory, also between two steps. */
export function frameViews(machine, siteName = () => undefined) {
    const plan = auditPlan(machine);
    const lists = surveyLists(plan);
    const pcp = surveyPcpLists(plan.cpu).lists.flatMap(({ name, pages }) => pages.map((pfn) => [pfn, name]));
    const list = (pfn) => lists.heads[lists.listOf[pfn]];
    const survey = { plan, list, pcp: new Map(pcp), batches: surveyBatches(plan) };
    return Array.from({ length: machine.layout.frames }, (_, pfn) => frameView(survey, pfn, siteName));
}
function frameView(survey, pfn, siteName) {
    const { plan } = survey;
    const { cpu } = plan;
    const zone = pageZoneKind(cpu, pfn) === ZONE_NORMAL ? 'normal' : 'movable';
    return {
        name: `page[${pfn}]`,
        group: `node ${pageNode(cpu, pfn)} ${zone}`,
        place: placeOf(survey, pfn),
        marks: marksOf(plan, pfn),
        refcount: pageField(cpu, pfn, PAGE_REFCOUNT),
        references: heldReferences({ ...plan, siteName }, pfn),
        notes: notesOf(survey, pfn),
    };
}
function placeOf({ plan, list, batches }, pfn) {
    const { cpu } = plan;
    if (isOffline(cpu, pfn))
        return 'offline';
    if (!isAllocated(cpu, pfn))
        return 'free';
    if (pageField(cpu, pfn, PAGE_COMPOUND_HEAD) !== 0)
        return 'tail';
    const head = list(pfn);
    if (head?.kind === 'lru')
        return lruNames[head.index];
    if (head?.kind === 'private' || booked(plan, pfn, Ref.Isolation) > 0)
        return 'isolated';
    if (head?.kind === 'hugetlb' || head?.kind === 'driver')
        return head.kind;
    return batches.adds[pfn] > 0 ? 'batch' : 'allocated';
}
function marksOf(plan, pfn) {
    const flags = pageField(plan.cpu, pfn, PAGE_FLAGS);
    const marks = [
        [(flags & PG_locked) !== 0, 'locked'],
        [booked(plan, pfn, Ref.Isolation) > 0, 'isolated'],
        [(flags & PG_pin) !== 0 || booked(plan, pfn, Ref.Pin) > 0, 'pinned'],
        [(flags & PG_hwpoison) !== 0, 'poisoned'],
        [ledgerFrozen(plan.cpu, pfn) > 0, 'frozen'],
        [(flags & PG_writeback) !== 0, 'writeback'],
        [(flags & PG_dirty) !== 0, 'dirty'],
    ];
    return marks.flatMap(([is, name]) => (is ? [name] : []));
}
function notesOf({ plan, list, pcp, batches }, pfn) {
    const { cpu } = plan;
    const field = (index) => pageField(cpu, pfn, index);
    const flags = field(PAGE_FLAGS);
    const place = list(pfn)?.name ?? pcp.get(pfn);
    const holders = batches.batches.flatMap(({ name, pages }) => (pages.includes(pfn) ? [`in ${name}`] : []));
    const head = field(PAGE_COMPOUND_HEAD);
    return [
        ...(place === undefined ? [] : [`on ${place}`]),
        ...holders,
        ...(head === 0 ? [] : [`tail of page[${head - 1}]`]),
        ...((flags & PG_head) === 0 ? [] : [`head of order ${field(PAGE_ORDER)}, pincount ${field(PAGE_PINCOUNT)}`]),
        ...(field(PAGE_MAPPING) === 0 ? [] : [mappingText(field(PAGE_MAPPING), field(PAGE_INDEX))]),
        ...(field(PAGE_MAPCOUNT) === -1 ? [] : [`mapcount ${field(PAGE_MAPCOUNT)}`]),
        ...(flags === 0 ? [] : [`flags ${flagText(flags)}`]),
    ];
}
//# sourceMappingURL=frameViews.js.map