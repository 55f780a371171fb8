import { Bug, bugs } from '../mm/debug/bug.js';
import { MAX_REPORTS, REPORT_WORDS } from '../mm/debug/shadowLayout.js';
import { auditPlan } from './view/auditPlan.js';
import { bugObject } from './bugObject.js';
import { bugValues } from './bugValues.js';
import { bookedDetails } from './view/references.js';
/** What the model's own assertions reported (mm/debug/vmBugOn.ts). Also while the CPUs run. */
export function reportedBugs(machine, siteName = () => undefined) {
    const { shadow, shadowLayout } = machine;
    const { base } = shadowLayout.reports;
    const count = Math.min(Atomics.load(shadow, base), MAX_REPORTS);
    const findings = [];
    for (let slot = 0; slot < count; slot++) {
        const record = base + 1 + slot * REPORT_WORDS;
        // 0: its CPU is still writing it.
        const bug = Atomics.load(shadow, record) - 1;
        if (bug >= 0)
            findings.push(decode(machine, siteName, bug, shadow.subarray(record + 1, record + 6)));
    }
    return findings;
}
function decode(machine, siteName, bug, words) {
    const [number = 0, a = 0, b = 0, cpu = 0, site = 0] = words;
    const { id, title } = bugs[bug] ?? { id: 'I0', title: `assertion ${bug}` };
    const object = bugObject(machine, bug, number);
    const values = bugValues(machine, bug, a, b);
    const position = site > 0 ? siteName(site) : undefined;
    return {
        oracle: id,
        title: `${title}: ${object}${values === '' ? '' : ` (${values})`}, on CPU${cpu}`,
        object,
        ...(position !== undefined && { site: position }),
        phase: 'running',
        details: [
            ...(site > 0 && position === undefined ? [`at call site ${site}`] : []),
            ...takenAt(siteName, bug, b),
            ...references(machine, siteName, object),
        ],
    };
}
/** A lock taken twice: the report's second value is the call site of the first time. */
const takenAt = (siteName, bug, site) => bug === Bug.LockRecursion && site > 0 ? [`taken first at ${siteName(site) ?? `call site ${site}`}`] : [];
/** Who has references to the page, as of now. */
function references(machine, siteName, object) {
    const pfn = /^page\[(\d+)\]/.exec(object)?.[1];
    if (pfn === undefined || Number(pfn) >= machine.layout.frames)
        return [];
    return bookedDetails({ machine, cpu: auditPlan(machine).cpu, siteName }, Number(pfn));
}
//# sourceMappingURL=reportedBugs.js.map