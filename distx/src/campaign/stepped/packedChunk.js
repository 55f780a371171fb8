/** @returns anything but the result of a chunk as it is. */
export function packChunk(result) {
    if (typeof result !== 'object' || result === null || !('lockOrders' in result))
        return result;
    const { lockOrders, leads, ...rest } = result;
    let size = 0;
    for (const lead of lockOrders)
        size += sizeOf(lead);
    for (const lead of leads)
        size += sizeOf(lead);
    const cases = new Uint32Array(size);
    let at = 0;
    const bare = ({ plan, schedule, ...others }) => {
        at = write(cases, at, plan, schedule);
        return others;
    };
    const packedOrders = lockOrders.map((order) => bare(order));
    const packedLeads = leads.map((lead) => bare(lead));
    return { ...rest, packedOrders, packedLeads, cases };
}
/** What was packed, as it was; anything else as it is. */
export function unpackChunk(result) {
    if (typeof result !== 'object' || result === null || !('packedOrders' in result))
        return result;
    const { packedOrders, packedLeads, cases, ...rest } = result;
    const executions = new Cases(cases);
    return {
        ...rest,
        lockOrders: packedOrders.map((order) => ({ ...order, ...executions.next() })),
        leads: packedLeads.map((lead) => ({ ...lead, ...executions.next() })),
    };
}
function sizeOf({ plan, schedule }) {
    let size = 2 + plan.length + 2 * schedule.length;
    for (const operations of plan)
        size += 2 * operations.length;
    return size;
}
/** @returns the place behind it. */
function write(cases, from, plan, schedule) {
    let at = from;
    cases[at++] = plan.length;
    for (const operations of plan) {
        cases[at++] = operations.length;
        for (const { operation, seed } of operations) {
            cases[at++] = operation;
            cases[at++] = seed;
        }
    }
    cases[at++] = schedule.length;
    for (const run of schedule) {
        cases[at++] = run[0];
        cases[at++] = run[1];
    }
    return at;
}
/** Reads executions one after the other. */
class Cases {
    #cases;
    #at = 0;
    constructor(cases) {
        this.#cases = cases;
    }
    next() {
        const cases = this.#cases;
        let at = this.#at;
        const plan = [];
        for (let cpus = cases[at++]; cpus > 0; cpus--) {
            const operations = [];
            for (let left = cases[at++]; left > 0; left--) {
                operations.push({ operation: cases[at], seed: cases[at + 1] });
                at += 2;
            }
            plan.push(operations);
        }
        const schedule = [];
        for (let runs = cases[at++]; runs > 0; runs--) {
            schedule.push([cases[at], cases[at + 1]]);
            at += 2;
        }
        this.#at = at;
        return { plan, schedule };
    }
}
//# sourceMappingURL=packedChunk.js.map