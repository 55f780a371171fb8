import { OP_MASK, opNames } from '../../instrument/stepped/op.js';
import { PRIVATE } from '../../instrument/stepped/sharedView.js';
import { grown } from './grown.js';
/** What each step of the present path did, to tell whether it does so again. */
export class StepRecord {
    #kind = new Int32Array(64);
    #site = new Int32Array(64);
    #address = new Int32Array(64);
    #before = new Float64Array(64);
    write(depth, { kind, site, address, before }) {
        if (depth === this.#kind.length)
            this.#grow();
        this.#kind[depth] = kind;
        this.#site[depth] = site;
        this.#address[depth] = address;
        this.#before[depth] = before;
    }
    /** @returns what differs from the step written down at this depth. */
    compare(depth, step) {
        const { kind, site, address, before } = step;
        const known = this.#address[depth];
        if (this.#kind[depth] === kind && this.#site[depth] === site && known === address) {
            if (address === PRIVATE || Object.is(this.#before[depth], before))
                return undefined;
        }
        return { step: depth + 1, cpu: step.cpu, expected: this.textOf(depth), found: text(kind, site, address, before) };
    }
    textOf(depth) {
        return text(this.#kind[depth], this.#site[depth], this.#address[depth], this.#before[depth]);
    }
    #grow() {
        this.#kind = grown(this.#kind);
        this.#site = grown(this.#site);
        this.#address = grown(this.#address);
        this.#before = grown(this.#before);
    }
}
function text(kind, site, address, before) {
    const op = opNames[kind & OP_MASK];
    return address === PRIVATE ? op : `${op} of word ${address}, which holds ${before} (site ${site})`;
}
/** What is told of a search that met a subject that is not deterministic. */
export const nondeterminismText = ({ step, cpu, expected, found }) => `the subject is not deterministic: step ${step}, of CPU ${cpu}, was ${expected}, and is ${found} now`;
//# sourceMappingURL=stepRecord.js.map