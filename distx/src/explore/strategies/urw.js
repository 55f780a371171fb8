import { StepEstimates } from './stepEstimates.js';
import { Tokens } from './tokens.js';
const NONE = -1;
/**
 * URW (Zhao, Wolff, Mathur, Roychoudhury: Selectively Uniform Concurrency Testing, ASPLOS 2025): a CPU runs with
 * a probability proportional to the steps it has left, which makes every order of the steps of all CPUs as likely
 * as any other. The steps are estimated: the mean of this instance's earlier executions, the first of which is a
 * random walk.
 *
 * The paper draws at every step. Here a run is drawn ahead, from an urn, until another CPU comes up; the same
 * orders are as likely. Steps of a CPU that was alone enabled are not taken off what it has left.
 */
export class Urw {
    name = 'urw';
    watches = false;
    #random;
    #estimates = new StepEstimates(0);
    #weights = new Int32Array(0);
    #tokens = new Tokens();
    /** The run drawn last: its CPU, its steps, of them those that took a token, and who comes after it. */
    #cpu = NONE;
    #length = 0;
    #taken = 0;
    #next = NONE;
    #nextTook = false;
    /** Steps chosen when it began, and additions to the enabled set. */
    #begun = 0;
    #additions = 0;
    /** Whether the last draw took a token. */
    #took = false;
    begin({ cpus }, random) {
        this.#random = random;
        this.#cpu = this.#next = NONE;
        this.#length = this.#taken = this.#begun = this.#additions = 0;
        if (this.#weights.length !== cpus) {
            this.#weights = new Int32Array(cpus);
            this.#estimates = new StepEstimates(cpus);
        }
        this.#estimates.writeTo(this.#weights, 1);
        this.#tokens.fill(this.#weights);
        return true;
    }
    pick(execution) {
        const { enabled } = execution;
        const chosen = execution.steps - execution.unasked;
        const unused = this.#length - (chosen - this.#begun);
        let cpu = this.#next;
        if (unused > 0 || cpu === NONE || this.#additions !== enabled.additions) {
            this.#putBack(unused);
            cpu = this.#draw(execution);
            this.#taken = this.#took ? 1 : 0;
        }
        else
            this.#taken = this.#nextTook ? 1 : 0;
        let length = 1;
        this.#next = NONE;
        while (enabled.count > 1) {
            const next = this.#draw(execution);
            if (next !== cpu) {
                this.#next = next;
                this.#nextTook = this.#took;
                break;
            }
            length++;
            if (this.#took)
                this.#taken++;
        }
        execution.grant = length;
        this.#cpu = cpu;
        this.#length = length;
        this.#begun = chosen;
        this.#additions = enabled.additions;
        return cpu;
    }
    end({ schedule }, { kind }) {
        if (kind !== 'complete' && kind !== 'deadlock')
            return;
        const { sums } = this.#estimates;
        this.#estimates.executions++;
        for (let run = 0; run < schedule.count; run++)
            sums[schedule.cpuOf(run)] += schedule.lengthOf(run);
    }
    /** A CPU whose tokens run out keeps its last. */
    #draw({ enabled }) {
        const tokens = this.#tokens;
        const place = tokens.draw(enabled, this.#random);
        const cpu = tokens.cpuAt(place);
        this.#took = tokens.left[cpu] > 1;
        if (this.#took)
            tokens.take(place);
        return cpu;
    }
    /** What was drawn ahead and did not come about. */
    #putBack(unused) {
        for (let i = Math.min(unused, this.#taken); i > 0; i--)
            this.#tokens.put(this.#cpu);
        if (this.#next !== NONE && this.#nextTook)
            this.#tokens.put(this.#next);
    }
}
//# sourceMappingURL=urw.js.map