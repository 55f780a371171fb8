import { LenientReplay } from './lenientReplay.js';
import { mutatedSchedule } from './mutatedSchedule.js';
import { Pos } from './pos.js';
import { ReadsFrom } from './readsFrom.js';
/** Executions that are made from one schedule before it is the next one's turn. */
const MUTANTS = 8;
const MOST_SCHEDULES = 32;
/**
 * Feedback that begins with a schedule from elsewhere, a lead: it is followed once as far as it goes, then mutants of it
 * are, and of those among them that led to something new (a pair of a write and a read that sees it, as in Feedback).
 * Where a schedule ends POS takes over. Unlike random numbers, a schedule of any strategy, or of another build, will do.
 */
export class LeadFeedback {
    name = 'feedback';
    watches = true;
    #pos = new Pos();
    #pairs = new ReadsFrom();
    #schedules;
    #random;
    /** What is followed; undefined once POS has taken over. */
    #followed;
    #turn = 0;
    /** Executions made from the schedule whose turn it is. */
    #mutants = 0;
    #isFirst = true;
    constructor(lead) {
        this.#schedules = [lead.copy()];
    }
    begin({ cpus }, random) {
        if (this.#mutants++ === MUTANTS) {
            this.#mutants = 1;
            this.#turn = (this.#turn + 1) % this.#schedules.length;
        }
        const schedule = this.#schedules[this.#turn];
        this.#followed = new LenientReplay(this.#isFirst ? schedule : mutatedSchedule(schedule, cpus, random));
        this.#isFirst = false;
        this.#random = random;
        this.#pairs.begin();
        return true;
    }
    pick(execution) {
        const cpu = this.#next(execution);
        const { site, kind } = execution.pending;
        this.#pairs.note(execution.addressOf(cpu), site[cpu], kind[cpu]);
        return cpu;
    }
    end({ schedule }, { kind }) {
        if (!this.#pairs.isNew || kind === 'cut' || kind === 'diverged')
            return;
        if (this.#schedules.length < MOST_SCHEDULES)
            this.#schedules.push(schedule.copy());
    }
    #next(execution) {
        if (this.#followed !== undefined) {
            const cpu = this.#followed.pick(execution);
            // Every step is to be seen.
            execution.grant = 1;
            if (!this.#followed.isOver)
                return cpu;
            this.#followed = undefined;
            this.#pos.begin(execution, this.#random);
        }
        return this.#pos.pick(execution);
    }
}
//# sourceMappingURL=leadFeedback.js.map