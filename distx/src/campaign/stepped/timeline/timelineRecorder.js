import { attempt } from '../../attempt.js';
import { LookTable } from './lookTable.js';
/** Steps that are recorded at most: the last ones of a schedule, as far as its length is known. */
const MOST_STEPS = 10_000;
/**
 * Keeps how the frames of a scenario and its CPUs looked after each step. What a step did is seen where the next one
 * begins, as in `WordChecks`.
 */
export class TimelineRecorder {
    #scenario;
    #from;
    #execution;
    #step = 0;
    #to = 0;
    #isOver = false;
    #frames = [];
    #frameNow = [];
    #cpuNow = [];
    #initialFrames = [];
    #initialCpus = [];
    #changes = [];
    #frameLooks = new LookTable();
    #cpuLooks = new LookTable();
    #sites = new Set();
    /** @param steps that the execution will take at least. */
    constructor(scenario, steps) {
        this.#scenario = scenario;
        this.#from = Math.max(1, steps - MOST_STEPS + 1);
    }
    begin(execution) {
        this.#execution = execution;
    }
    onStep({ number, site }) {
        if (number < this.#from || this.#isOver)
            return;
        if (number === this.#from)
            this.#begin();
        else
            this.#look();
        this.#isOver = number >= this.#from + 2 * MOST_STEPS;
        if (this.#isOver)
            return;
        this.#step = this.#to = number;
        this.#sites.add(site);
    }
    onPlain({ site }) {
        if (this.#step > 0 && !this.#isOver)
            this.#sites.add(site);
    }
    end() {
        if (this.#step > 0 && !this.#isOver)
            this.#look();
    }
    /** Undefined when no step was recorded. */
    get timeline() {
        if (this.#to === 0)
            return undefined;
        return {
            from: this.#from,
            to: this.#to,
            frames: this.#frames,
            frameLooks: this.#frameLooks.all,
            cpuLooks: this.#cpuLooks.all,
            initialFrames: this.#initialFrames,
            initialCpus: this.#initialCpus,
            changes: this.#changes,
            sources: this.#sources(),
        };
    }
    #begin() {
        const views = this.#views();
        this.#frames = views.map(({ name, group }) => ({ name, group }));
        this.#initialFrames = this.#frameNow = views.map((view) => this.#frameLooks.numberOf(lookOf(view)));
        this.#initialCpus = this.#cpuNow = this.#cpus();
    }
    #look() {
        const frames = this.#views().map((view) => this.#frameLooks.numberOf(lookOf(view)));
        const cpus = this.#cpus();
        const ofFrames = differences(this.#frameNow, frames);
        const ofCpus = differences(this.#cpuNow, cpus);
        // A scenario that could not look this time has nothing to say of it.
        if (frames.length === this.#frameNow.length)
            this.#frameNow = frames;
        this.#cpuNow = cpus;
        if (ofFrames.length + ofCpus.length === 0)
            return;
        this.#changes.push({
            step: this.#step,
            ...(ofFrames.length > 0 && { frames: ofFrames }),
            ...(ofCpus.length > 0 && { cpus: ofCpus }),
        });
    }
    #views() {
        const { bare, state, nameSite } = this.#scenario;
        return attempt(() => bare.frames?.(state, nameSite) ?? [], []);
    }
    #cpus() {
        const { bare, state, nameAddress } = this.#scenario;
        const told = attempt(() => bare.situation(state), []);
        return Array.from({ length: this.#execution.cpus }, (_, cpu) => {
            const now = this.#execution.stateOf(cpu);
            const address = now === 'asleep' || now === 'spinning' ? this.#execution.addressOf(cpu) : -1;
            const seen = address < 0 ? undefined : nameAddress(address);
            const waitsFor = told.find((here) => here.cpu === cpu)?.waitsFor?.object ?? seen;
            return this.#cpuLooks.numberOf({ state: now, ...(waitsFor !== undefined && { waitsFor }) });
        });
    }
    /** What stands in the source where steps happened; two accesses may share a line. */
    #sources() {
        const { loaded, nameSite } = this.#scenario;
        const texts = new Map();
        for (const site of this.#sites) {
            const name = nameSite(site);
            const what = loaded.sites[site]?.what;
            if (name === undefined || what === undefined)
                continue;
            texts.set(name, (texts.get(name) ?? new Set()).add(what));
        }
        return Object.fromEntries([...texts].map(([name, whats]) => [name, [...whats].join('  ')]));
    }
}
const lookOf = ({ place, marks, refcount, references, notes }) => ({
    place,
    marks,
    refcount,
    references,
    notes,
});
/** Pairs of an index and its new number, for those that are not as before. */
function differences(before, now) {
    if (before.length !== now.length)
        return [];
    return now.flatMap((look, index) => (look === before[index] ? [] : [index, look]));
}
//# sourceMappingURL=timelineRecorder.js.map