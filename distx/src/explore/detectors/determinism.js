import { opNames } from '../../instrument/stepped/op.js';
import { placeOf } from './naming.js';
/** Numbers kept of a step. */
const FACTS = 5;
/**
 * Whether executions of one schedule do the same: the first one it sees is the model, those that follow must take
 * the same steps with the same values.
 */
export class Determinism {
    /** First difference of the last execution from the model. */
    difference;
    /** Hash of the model's steps. */
    hash = 0;
    #hasModel = false;
    #steps = new Float64Array(FACTS * 256);
    #count = 0;
    #at = 0;
    /** The next execution is the model of those after it. */
    forget() {
        this.#hasModel = false;
    }
    begin() {
        this.difference = undefined;
        this.#at = 0;
        if (this.#hasModel)
            return;
        this.#count = 0;
        this.hash = 0x811c9dc5;
    }
    onStep(step) {
        if (this.#hasModel)
            this.#compare(step);
        else
            this.#record(step);
    }
    onPlain(step) {
        this.onStep(step);
    }
    end({ kind }) {
        if (!this.#hasModel)
            this.#hasModel = true;
        else if (this.difference === undefined && this.#at < this.#count) {
            // Cut short by the strategy is no difference of the subject.
            if (kind === 'cut' || kind === 'stopped')
                return;
            this.difference = { step: this.#at + 1, expected: this.#deed(this.#at), found: undefined };
        }
    }
    #record({ cpu, op, site, address, after }) {
        const at = this.#count++ * FACTS;
        if (at === this.#steps.length) {
            const longer = new Float64Array(at * 2);
            longer.set(this.#steps);
            this.#steps = longer;
        }
        const value = address < 0 ? 0 : after;
        const steps = this.#steps;
        steps[at] = cpu;
        steps[at + 1] = op;
        steps[at + 2] = site;
        steps[at + 3] = address;
        steps[at + 4] = value;
        let { hash } = this;
        for (let i = at; i < at + FACTS; i++)
            hash = Math.imul(hash ^ steps[i], 0x01000193);
        this.hash = hash;
    }
    #compare({ cpu, op, site, address, after }) {
        if (this.difference !== undefined)
            return;
        const at = this.#at * FACTS;
        const steps = this.#steps;
        const value = address < 0 ? 0 : after;
        const isSame = this.#at < this.#count &&
            steps[at] === cpu &&
            steps[at + 1] === op &&
            steps[at + 2] === site &&
            steps[at + 3] === address &&
            Object.is(steps[at + 4], value);
        if (isSame)
            this.#at++;
        else {
            const expected = this.#at < this.#count ? this.#deed(this.#at) : undefined;
            this.difference = { step: this.#at + 1, expected, found: { cpu, op, site, address, after: value } };
        }
    }
    #deed(step) {
        const [cpu, op, site, address, after] = this.#steps.subarray(step * FACTS);
        return { cpu: cpu, op: op, site: site, address: address, after: after };
    }
}
/** Oracle `nondeterminism`: the subject depends on something that no schedule holds, such as a clock. */
export function nondeterminismFinding({ step, expected, found }, naming) {
    const tell = (deed) => {
        if (deed === undefined)
            return 'the end';
        const word = deed.address < 0 ? '' : ` ${naming.nameAddress(deed.address)} (${deed.after} afterwards)`;
        return `CPU${deed.cpu} ${opNames[deed.op]}${word} at ${placeOf(naming, deed.site)}`;
    };
    const site = naming.nameSite((found ?? expected)?.site ?? 0);
    const address = (found ?? expected)?.address ?? -1;
    return {
        oracle: 'nondeterminism',
        title: `one schedule, two executions: they differ from access ${step} on`,
        object: address < 0 ? 'schedule' : naming.nameAddress(address),
        ...(site !== undefined && { site }),
        phase: 'running',
        details: [`expected: ${tell(expected)}`, `found: ${tell(found)}`],
    };
}
//# sourceMappingURL=determinism.js.map