import { ROW_CULPRIT, ROW_IN_STEP, ROW_VIOLATION } from './viewerFormat.js';
/** A finding's schedule as the script of the page wants it: small, since thousands of steps repeat few texts. */
export function viewerData(finding, schedule) {
    const strings = new Strings();
    const timeline = schedule.timeline;
    const rows = rowsOf(schedule.rows, strings);
    const used = new Set(rows.site);
    return {
        object: finding.object,
        verdict: `${finding.oracle} ${finding.message}`,
        rows,
        cpus: schedule.cpus.map(({ operations }) => operations.map(({ name }) => name).join(', ')),
        preempted: schedule.preempted,
        locks: (schedule.lockEvents ?? []).map(({ step, cpu, lock, isTaken }) => [step, cpu, strings.numberOf(lock), isTaken ? 1 : 0]),
        timeline: timeline && {
            from: timeline.from,
            to: timeline.to,
            frames: timeline.frames,
            frameLooks: timeline.frameLooks,
            cpuLooks: timeline.cpuLooks,
            initialFrames: timeline.initialFrames,
            initialCpus: timeline.initialCpus,
            changes: timeline.changes,
        },
        sources: Object.entries(timeline?.sources ?? {}).flatMap(([site, text]) => {
            const number = strings.numberOf(site);
            return used.has(number) ? [number, strings.numberOf(text)] : [];
        }),
        strings: strings.all,
    };
}
/** Texts, each once. */
class Strings {
    all = [];
    #numbers = new Map();
    numberOf(text) {
        if (text === null)
            return -1;
        const known = this.#numbers.get(text);
        if (known !== undefined)
            return known;
        this.#numbers.set(text, this.all.length);
        return this.all.push(text) - 1;
    }
}
const rowsOf = (rows, strings) => ({
    step: rows.map(({ step }) => step),
    cpu: rows.map(({ cpu }) => cpu),
    operation: rows.map(({ operation }) => strings.numberOf(operation)),
    text: rows.map(({ text }) => strings.numberOf(text)),
    site: rows.map(({ site }) => strings.numberOf(site)),
    word: rows.map(({ word }) => strings.numberOf(word)),
    before: rows.map(({ before }) => before ?? 0),
    after: rows.map(({ after }) => after ?? 0),
    flags: rows.map(flagsOf),
});
const flagsOf = ({ isInStep, mark }) => (isInStep ? ROW_IN_STEP : 0) + (mark === 'violation' ? ROW_VIOLATION : 0) + (mark === 'culprit' ? ROW_CULPRIT : 0);
//# sourceMappingURL=viewerData.js.map