/** Operations a CPU has at most that do something. */
const MOST_OPERATIONS = 8;
/** Operations that are tried for each of them. */
const MOST_TRIES = 4;
/**
 * A plan that is drawn while it is carried out: operations that change nothing in shared memory, such as dropping
 * a reference when there is none, are tried, and left out afterwards. What remains is a program in which every
 * operation has something to do, at least in the order in which it was drawn.
 */
export class GrowingPlan {
    /** Everything that was tried; grows until the execution ends. */
    plan;
    #kept;
    #wanted;
    /** By CPU: steps that had changed something when its present operation began. */
    #changes;
    /** By CPU: whether it is in an operation. */
    #isBusy;
    #draw;
    #isOver = false;
    constructor(cpus, draw, random) {
        this.#draw = draw;
        this.#wanted = Array.from({ length: cpus }, () => 2 + random.below(MOST_OPERATIONS - 1));
        this.#changes = this.#wanted.map(() => 0);
        this.#isBusy = this.#wanted.map(() => false);
        this.#kept = this.#wanted.map(() => []);
        this.plan = this.#wanted.map(() => [draw.next()]);
    }
    /** The operations that did something. */
    get kept() {
        return this.#kept;
    }
    /** A CPU begins an operation. @param changes steps of it so far that changed something in shared memory. */
    beginOperation(cpu, changes) {
        this.#isBusy[cpu] = true;
        this.#changes[cpu] = changes;
    }
    /** A CPU has ended its last operation so far. */
    endOperation(cpu, changes) {
        if (this.#isOver)
            return;
        this.#isBusy[cpu] = false;
        const tried = this.plan[cpu];
        const kept = this.#kept[cpu];
        const wanted = this.#wanted[cpu];
        if (changes > this.#changes[cpu])
            kept.push(tried.at(-1));
        if (kept.length < wanted && tried.length < MOST_TRIES * wanted)
            tried.push(this.#draw.next());
    }
    end() {
        this.#isOver = true;
        // An execution that was cut short did not show what the operations it was in would have done.
        for (const [cpu, isBusy] of this.#isBusy.entries())
            if (isBusy)
                this.#kept[cpu].push(this.plan[cpu].at(-1));
    }
}
//# sourceMappingURL=growingPlan.js.map