import { grown } from '../exhaustive/grown.js';
import { PathList } from '../exhaustive/pathList.js';
import { isReady } from '../exhaustive/readiness.js';
import { nondeterminismText, StepRecord } from '../exhaustive/stepRecord.js';
import { CUT } from '../strategy.js';
/** Bytes of schedules that wait for the next bound; beyond that nothing can be said of it. */
const MOST_BYTES = 1 << 28;
const NONE = -1;
/**
 * Depth-first search through all schedules, those with the fewest preemptions first (iterative context bounding:
 * Musuvathi and Qadeer, PLDI 2007, as in CHESS). A switch away from a CPU that sleeps, spins or has ended costs
 * nothing.
 *
 * No schedule is run twice: each one with b preemptions is kept, some 10 to 20 bytes, until those with b + 1 that
 * branch off behind its last preemption have been run.
 */
export class BoundedDfs {
    name = 'dfs';
    watches = true;
    observer = { onStep: (step) => this.#onStep(step) };
    /** Preemptions of the schedules that are run now. */
    bound = 0;
    /** Executions that ran to an end, be it the limit of steps. */
    executions = 0;
    /** Executions that ended at the limit of steps. */
    cut = 0;
    nondeterminism;
    #most;
    #record = new StepRecord();
    #present = new PathList();
    #later = new PathList();
    /** Whether schedules with more preemptions were left out. */
    #isBeyond = false;
    #isLossy = false;
    #isOpaque = false;
    #hasBegun = false;
    #isOver = false;
    // The nodes on the path of the present execution, by depth.
    #chosen = new Uint16Array(64);
    /** The CPU to be tried next, NONE when there is none. */
    #other = new Int16Array(64);
    /** Nodes. */
    #depth = 0;
    /** Depth of the first step that no execution before has taken. */
    #fresh = 0;
    /** Steps of this execution. */
    #steps = 0;
    #asked = false;
    /** Where the present schedules branch off `#from`; NONE: they begin there. */
    #branch = NONE;
    /** From where on that place is looked for; NONE: it is found. */
    #seek = NONE;
    /** Depth from which on this execution is the first on its path. */
    #first = 0;
    /** The deepest node from there on where somebody can be preempted. */
    #last = NONE;
    #from = { cpus: new Uint16Array(64), length: 0, first: 0, last: NONE };
    constructor({ bound = Infinity } = {}) {
        this.#most = bound;
    }
    get search() {
        let flaw;
        if (this.nondeterminism !== undefined)
            flaw = nondeterminismText(this.nondeterminism);
        else if (this.#isOpaque)
            flaw = "something happened that can't be reordered safely";
        else if (this.#isLossy)
            flaw = 'too many schedules had to be remembered';
        const bound = this.#isBeyond || !this.#isOver ? finite(this.#most) : undefined;
        return { executions: this.executions - this.cut, blocked: 0, cut: this.cut, bound, isOver: this.#isOver, flaw };
    }
    begin(_execution) {
        if (this.#hasBegun && !this.#next())
            return false;
        this.#hasBegun = true;
        this.#steps = 0;
        this.#last = NONE;
        this.#asked = false;
        return true;
    }
    /** Goes to the next schedule; false: there is none. */
    #next() {
        if (this.#isOver || this.nondeterminism !== undefined)
            return false;
        // Another CPU where the choice was free, or to go on with in the preempted one's place.
        for (let d = this.#depth - 1; d >= Math.max(0, this.#branch); d--) {
            if (this.#other[d] === NONE)
                continue;
            this.#chosen[d] = this.#other[d];
            this.#depth = d + 1;
            this.#fresh = d;
            this.#first = d + 1;
            return true;
        }
        // The next place where the CPU of the schedule they branch off can be preempted.
        const from = this.#from;
        if (this.#branch !== NONE && this.#branch < from.last) {
            this.#keep(this.#branch, this.#branch + 1);
            return true;
        }
        if (!this.#present.read(from)) {
            if (this.#later.count === 0 || this.bound === this.#most) {
                this.#isOver = true;
                return false;
            }
            this.bound++;
            [this.#present, this.#later] = [this.#later, this.#present];
            this.#later.clear();
            this.#present.read(from);
        }
        let common = 0;
        while (common < Math.min(this.#depth, from.first) && this.#chosen[common] === from.cpus[common])
            common++;
        this.#keep(common, from.first);
        return true;
    }
    /** Keeps the nodes above `depth` and looks for a place to branch off from `seek` on. */
    #keep(depth, seek) {
        this.#depth = this.#fresh = depth;
        this.#seek = seek;
        this.#branch = NONE;
    }
    pick(execution) {
        if (this.nondeterminism !== undefined)
            return CUT;
        const depth = this.#steps;
        if (depth === this.#depth) {
            const { last } = execution;
            const goesOn = last !== NONE && isReady(execution, last);
            const first = nextReady(execution, NONE, goesOn ? last : NONE);
            // The engine finds that this one can't go on, and asks again.
            if (first === NONE && !goesOn)
                return execution.enabled.list[0];
            this.#push(depth, goesOn, first, last);
        }
        const chosen = this.#chosen[depth];
        if (depth === this.#fresh || depth === this.#depth - 1)
            this.#seeOthers(execution, depth, chosen);
        this.#asked = true;
        return chosen;
    }
    /** A new node; `first` is the first CPU but `last`, when that one can go on. */
    #push(depth, goesOn, first, last) {
        if (this.#depth === this.#chosen.length) {
            this.#chosen = grown(this.#chosen);
            this.#other = grown(this.#other);
        }
        this.#depth++;
        this.#other[depth] = NONE;
        if (this.#seek !== NONE) {
            if (depth < this.#seek || !goesOn || first === NONE) {
                this.#chosen[depth] = this.#from.cpus[depth];
                return;
            }
            this.#chosen[depth] = first;
            this.#branch = depth;
            this.#seek = NONE;
            this.#first = depth + 1;
            return;
        }
        this.#chosen[depth] = goesOn ? last : first;
        if (goesOn && first !== NONE && depth >= this.#first)
            this.#last = depth;
    }
    /** Notes which CPU is to be tried after the one chosen at a node, if any. */
    #seeOthers(execution, depth, chosen) {
        const { last } = execution;
        const goesOn = last !== NONE && isReady(execution, last);
        if (this.#seek !== NONE || (goesOn && depth !== this.#branch))
            return;
        this.#other[depth] = nextReady(execution, chosen, goesOn ? last : NONE);
    }
    #onStep(step) {
        if (!this.#asked) {
            this.#isOpaque = true;
            return;
        }
        this.#asked = false;
        const depth = this.#steps++;
        if (depth < this.#fresh)
            this.nondeterminism ??= this.#record.compare(depth, step);
        else
            this.#record.write(depth, step);
    }
    end({ last }, { kind }) {
        if (kind === 'diverged') {
            const step = this.#steps + 1;
            const expected = step <= this.#fresh ? this.#record.textOf(this.#steps) : 'a step';
            this.nondeterminism ??= { step, cpu: last, expected, found: 'a wait for somebody else' };
        }
        if (this.nondeterminism !== undefined)
            return;
        this.executions++;
        if (kind === 'limit')
            this.cut++;
        if (this.#last === NONE)
            return;
        if (this.bound === this.#most)
            this.#isBeyond = true;
        else if (this.#later.bytes > MOST_BYTES)
            this.#isLossy = true;
        else
            this.#later.add({ cpus: this.#chosen, length: this.#last + 1, first: this.#first, last: this.#last });
    }
}
const finite = (bound) => (bound === Infinity ? undefined : bound);
/** The next CPU after `cpu` that can go on, other than `but`; NONE: there is none. */
function nextReady(execution, cpu, but) {
    for (let next = cpu + 1; next < execution.cpus; next++) {
        if (next !== but && isReady(execution, next))
            return next;
    }
    return NONE;
}
//# sourceMappingURL=boundedDfs.js.map