import { placeOf } from '../../document/findingPlace.js';
import { sarifLocation } from './sarifLocation.js';
/** Accesses of each CPU that a free-running finding shows. */
const RECORDED = 50;
/** What the CPUs did, a thread flow for each one that did something; undefined when nothing is known. */
export function codeFlow({ schedule, recorder }) {
    const places = schedule ? steppedPlaces(schedule) : recorder ? recordedPlaces(recorder) : [];
    if (places.length === 0)
        return undefined;
    const cpus = [...new Set(places.map(({ cpu }) => cpu))].toSorted((a, b) => a - b);
    return {
        message: { text: schedule ? 'the schedule, step by step' : 'the last accesses of each CPU' },
        threadFlows: cpus.map((cpu) => ({
            id: `CPU${cpu}`,
            message: { text: headingOf(cpu, schedule) },
            locations: places.filter((place) => place.cpu === cpu).map(locationOf),
        })),
    };
}
const headingOf = (cpu, schedule) => [`CPU${cpu}`, ...(schedule?.cpus[cpu]?.operations ?? []).map(({ name }) => name)].join(' ');
const locationOf = ({ site, text, order, importance }) => ({
    location: { ...sarifLocation(placeOf(site)), message: { text } },
    executionOrder: order,
    importance,
});
const steppedPlaces = ({ rows }) => rows.map((row, i) => ({
    cpu: row.cpu,
    site: row.site,
    text: textOf(row),
    order: i + 1,
    importance: row.mark === null ? (row.weight >= ESSENTIAL ? 'important' : 'unimportant') : 'essential',
}));
/** Weight from which on a row is about the object of the finding. */
const ESSENTIAL = 400;
const textOf = ({ step, text, mark, notes }) => `step ${step}: ${text}${[...(mark === null ? [] : [mark]), ...notes].map((note) => `; ${note}`).join('')}`;
function recordedPlaces({ rows }) {
    const left = new Map();
    const latest = rows.toReversed().filter(({ cpu }) => {
        const shown = left.get(cpu) ?? 0;
        left.set(cpu, shown + 1);
        return shown < RECORDED;
    });
    return latest.toReversed().map(({ cpu, site, operation, word, before, after }, i) => ({
        cpu,
        site: site === '' ? null : site,
        text: `${operation} ${word} ${before} -> ${after}`,
        order: i + 1,
        importance: 'important',
    }));
}
//# sourceMappingURL=codeFlow.js.map