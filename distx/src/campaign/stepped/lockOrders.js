import { LockTracker } from '../../explore/detectors/lockTracker.js';
/**
 * Orders of locks in the executions of one thread, each with the first execution that had it: as the subject notes
 * them itself, otherwise as they are seen in the steps.
 */
export class LockOrders {
    observers;
    #scenario;
    #tracker;
    #witnesses = new Map();
    /** By the names of the first lock and the second. */
    #noted = new Map();
    /** All of them, as they were first seen. */
    #order = [];
    /** By order: executions that were told already. */
    #told = new Map();
    #seen = 0;
    #chunk = 0;
    #execution = 0;
    constructor(scenario) {
        const { bare, state } = scenario;
        this.#scenario = scenario;
        this.#tracker = bare.lockOrders
            ? undefined
            : new LockTracker({ locks: bare.lockWords?.(state), witness: () => this.#where() });
        this.observers = this.#tracker ? [this.#tracker] : [];
    }
    /** The execution that comes next. */
    begin(chunk, execution) {
        this.#chunk = chunk;
        this.#execution = execution;
    }
    /** That execution is over. */
    end(chunk, execution, plan, schedule) {
        const witness = () => ({ chunk, execution, plan, schedule: [...schedule] });
        if (this.#tracker === undefined)
            this.#note(witness);
        else if (this.#tracker.orders > this.#seen) {
            this.#seen = this.#tracker.orders;
            this.#witnesses.set(this.#where(), witness());
        }
    }
    /** Whether a word was seen to be a lock. */
    isLock(address) {
        return this.#tracker?.isLock(address) === true;
    }
    /**
     * All of them so far, since that a word is a lock may turn out late; each with the executions that had it since this
     * was asked last.
     */
    all() {
        return this.#soFar().map((order) => {
            const key = keyOf(order.edge);
            const executions = order.executions - (this.#told.get(key) ?? 0);
            this.#told.set(key, order.executions);
            return { ...order, executions };
        });
    }
    #soFar() {
        if (this.#tracker === undefined)
            return this.#order.map(({ edge, executions, witness }) => ({ edge, executions, ...witness }));
        return this.#tracker.edges(this.#scenario.nameAddress).flatMap((edge) => {
            const witness = this.#witnesses.get(edge.witness ?? '');
            return witness === undefined ? [] : [{ edge, executions: edge.executions ?? 0, ...witness }];
        });
    }
    #where() {
        return `${this.#chunk}.${this.#execution}`;
    }
    #note(witness) {
        const { bare, state } = this.#scenario;
        for (const edge of bare.lockOrders(state)) {
            let byTo = this.#noted.get(edge.from);
            if (byTo === undefined)
                this.#noted.set(edge.from, (byTo = new Map()));
            let noted = byTo.get(edge.to);
            if (noted === undefined) {
                noted = { edge, witness: witness(), executions: 0 };
                byTo.set(edge.to, noted);
                this.#order.push(noted);
            }
            noted.executions++;
        }
    }
}
const keyOf = ({ from, to }) => `${from} ${to}`;
//# sourceMappingURL=lockOrders.js.map