import { ownerOf } from '../accessTable.js';
import { isStart } from './laneRow.js';
import { violationOf } from './violationOf.js';
import { spinCycles } from './spinCycles.js';
/** Weights of events: what a row of it is worth. Never shown: 0. */
const VIOLATION = 1000;
const EXPLAINED = 900;
const SAME_WORD = 600;
const SAME_OWNER = 450;
const AT_PREEMPTION = 400;
const SLEEP = 350;
const FOUGHT_OVER = 200;
export const OTHER = 100;
/** Among equals the later one: it is nearer to the violation. */
export const NEARNESS = 90;
/** How much each event has to do with the failure. */
export function weighEvents(failure) {
    const { events, findings, preempted, why, outcome } = failure;
    const violation = violationOf(failure);
    const object = findings[0].object;
    const explained = new Set(why ? [why.before, why.write, why.after] : []);
    const switches = new Set(preempted);
    const shared = foughtOver(events);
    const repeated = new Set(outcome === 'livelock' ? repeatedEvents(events) : []);
    return events.map((event, i) => {
        if (i === violation)
            return VIOLATION;
        if (isStart(event) || repeated.has(event))
            return 0;
        const near = (NEARNESS * i) / events.length;
        if (explained.has(event.step))
            return EXPLAINED + near;
        if (event.address === object)
            return SAME_WORD + near;
        const isShared = event.address !== undefined && shared.has(event.address);
        if (isShared && ownerOf(event.address) === ownerOf(object))
            return SAME_OWNER + near;
        if (switches.has(event.step))
            return AT_PREEMPTION + near;
        if (/^(?:wait|wake|notify)/.test(event.text))
            return SLEEP + near;
        return (isShared ? FOUGHT_OVER : OTHER) + near;
    });
}
/** Words that one CPU changed and another one touched. */
function foughtOver(events) {
    const touched = new Map();
    const changed = new Set();
    for (const { address, cpu, before, after } of events) {
        if (address === undefined)
            continue;
        if (before !== after)
            changed.add(address);
        const cpus = touched.get(address);
        if (cpus === undefined)
            touched.set(address, new Set([cpu]));
        else
            cpus.add(cpu);
    }
    return new Set([...changed].filter((address) => touched.get(address).size > 1));
}
/** What CPUs did again and again, but for the first time. */
function repeatedEvents(events) {
    return spinCycles(events).flatMap(({ cpu, turn, times }) => {
        const own = events.filter((event) => event.cpu === cpu);
        return own.slice(own.length - turn.length * (times - 1));
    });
}
//# sourceMappingURL=weighEvents.js.map