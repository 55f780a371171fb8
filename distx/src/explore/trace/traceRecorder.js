import { Op, opNames } from '../../instrument/stepped/op.js';
import { casSucceeds } from '../../instrument/stepped/casSucceeds.js';
import { wordOf } from '../../instrument/stepped/valueAfter.js';
import { accessText } from './accessText.js';
const FAILED = 1;
const IN_STEP = 2;
/** Keeps every step and plain access of an execution; events count from 0. */
export class TraceRecorder {
    /** Events kept. */
    count = 0;
    #execution;
    #capacity = 256;
    #numbers = new Int32Array(256);
    #cpus = new Int16Array(256);
    #kinds = new Int16Array(256);
    #sites = new Int32Array(256);
    #addresses = new Int32Array(256);
    #flags = new Uint8Array(256);
    #before = new Float64Array(256);
    #after = new Float64Array(256);
    /** What compareExchange and wait expect. */
    #expected = new Float64Array(256);
    /** Of compareExchange the replacement, of notify how many it woke, of wake by whom. */
    #extra = new Float64Array(256);
    /** By CPU: who ends its sleep. */
    #wokenBy = [];
    /** The notify under way. */
    #notify = 0;
    begin(execution) {
        this.#execution = execution;
        this.count = 0;
        this.#wokenBy.length = 0;
    }
    onStep(step) {
        const event = this.#append(step, 0);
        const { cpu, op } = step;
        if (op === Op.compareExchange || op === Op.wait || op === Op.waitAsync) {
            const { a, b } = this.#execution.pending;
            this.#expected[event] = wordOf(a[cpu]);
            if (op === Op.compareExchange) {
                this.#extra[event] = wordOf(b[cpu]);
                if (!casSucceeds(step.array, step.before, step.after, a[cpu]))
                    this.#flags[event] |= FAILED;
            }
        }
        else if (op === Op.notify) {
            this.#extra[event] = 0;
            this.#notify = event;
        }
        else if (op === Op.wake) {
            this.#extra[event] = this.#wokenBy[cpu] ?? -1;
            this.#wokenBy[cpu] = -1;
        }
    }
    onPlain(step) {
        this.#append(step, IN_STEP);
    }
    onWake(waker, woken) {
        this.#wokenBy[woken] = waker;
        this.#extra[this.#notify]++;
    }
    /** CPU of an event. */
    cpuOf(event) {
        return this.#cpus[event];
    }
    /** Number of the step an event is, or belongs to. */
    stepOf(event) {
        return this.#numbers[event];
    }
    /** Op of an event, without flags. */
    opOf(event) {
        return this.#kinds[event] & 31;
    }
    siteOf(event) {
        return this.#sites[event];
    }
    addressOf(event) {
        return this.#addresses[event];
    }
    beforeOf(event) {
        return this.#before[event];
    }
    afterOf(event) {
        return this.#after[event];
    }
    /** CPUs that a notify woke. */
    wokenOf(event) {
        return this.#extra[event];
    }
    /** Whether an event is part of a step rather than one: a plain access of a build that does not stop at them. */
    isInStep(event) {
        return (this.#flags[event] & IN_STEP) !== 0;
    }
    /** Index of the event that is step `number`; -1 when there is none. */
    find(number) {
        let low = 0;
        let high = this.count;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#numbers[middle] < number)
                low = middle + 1;
            else
                high = middle;
        }
        return low < this.count && this.#numbers[low] === number ? low : -1;
    }
    /** An event to be read by a person. */
    event(event, nameAddress) {
        const op = opNames[this.opOf(event)];
        const address = this.addressOf(event);
        const before = this.beforeOf(event);
        const after = this.afterOf(event);
        const isFailed = (this.#flags[event] & FAILED) !== 0;
        const extra = this.#extra[event];
        const name = address < 0 ? 'private word' : nameAddress(address);
        const text = accessText(name, {
            op,
            before,
            after,
            expected: this.#expected[event],
            failed: isFailed ? { replacement: extra } : undefined,
            woken: extra,
            wokenBy: extra,
        });
        return {
            step: this.stepOf(event),
            cpu: this.cpuOf(event),
            op,
            isInStep: this.isInStep(event),
            site: this.siteOf(event),
            address,
            before,
            after,
            text,
        };
    }
    /** All events, to be read by a person. */
    events(nameAddress) {
        return Array.from({ length: this.count }, (_, event) => this.event(event, nameAddress));
    }
    #append({ number, cpu, op, kind, site, address, before, after }, flags) {
        if (this.count === this.#capacity)
            this.#grow();
        const event = this.count++;
        this.#numbers[event] = number;
        this.#cpus[event] = cpu;
        this.#kinds[event] = kind;
        this.#sites[event] = site;
        this.#addresses[event] = address;
        this.#flags[event] = flags;
        this.#before[event] = op === Op.start ? 0 : before;
        this.#after[event] = op === Op.start ? 0 : after;
        return event;
    }
    #grow() {
        const capacity = this.#capacity * 2;
        this.#capacity = capacity;
        this.#numbers = larger(this.#numbers, new Int32Array(capacity));
        this.#cpus = larger(this.#cpus, new Int16Array(capacity));
        this.#kinds = larger(this.#kinds, new Int16Array(capacity));
        this.#sites = larger(this.#sites, new Int32Array(capacity));
        this.#addresses = larger(this.#addresses, new Int32Array(capacity));
        this.#flags = larger(this.#flags, new Uint8Array(capacity));
        this.#before = larger(this.#before, new Float64Array(capacity));
        this.#after = larger(this.#after, new Float64Array(capacity));
        this.#expected = larger(this.#expected, new Float64Array(capacity));
        this.#extra = larger(this.#extra, new Float64Array(capacity));
    }
}
function larger(from, to) {
    to.set(from);
    return to;
}
//# sourceMappingURL=traceRecorder.js.map