import { crc32 } from 'node:zlib';
import { readFileSync, statSync } from 'node:fs';
import { waitPercentile } from '../../scenario/waitPercentile.js';
import { mergeLockStatistics } from '../../report/mergeLockStatistics.js';
import { writeBeside } from './writeBeside.js';
const FORMAT = 'pagetorture-locks/1';
const MOST_BYTES = 1 << 26;
/** Call sites of a lock class that are kept, those with the longest waits. */
const MOST_SITES = 12;
/**
 * What the journal has no room for: histograms of waits, times of holds and call sites, by scenario. It is written now and
 * then, as a whole: of a process that is killed the last units are missing here, and nowhere else.
 */
export class LockDetails {
    #run;
    #scenarios;
    /** @param run whose details they are; those of another run in the file are left alone until it is written. */
    constructor(run, path) {
        this.#run = run;
        this.#scenarios = new Map(readLockDetails(path, run));
    }
    add(scenario, locks) {
        this.#scenarios.set(scenario, joined([this.#scenarios.get(scenario) ?? [], locks]));
    }
    get byScenario() {
        return this.#scenarios;
    }
    /** @throws DiskError */
    write(path) {
        const text = JSON.stringify({ run: this.#run, scenarios: Object.fromEntries(this.#scenarios) });
        writeBeside(path, `${JSON.stringify({ format: FORMAT, crc: crc32(text), text })}\n`);
    }
}
/** The details of a run; none when the file is not as it was written, or another run's. */
export function readLockDetails(path, run) {
    try {
        if (statSync(path).size > MOST_BYTES)
            return new Map();
        const { format, crc, text } = JSON.parse(readFileSync(path, 'utf8'));
        if (format !== FORMAT || typeof text !== 'string' || crc32(text) !== crc)
            return new Map();
        const content = JSON.parse(text);
        return content.run === run ? new Map(Object.entries(content.scenarios)) : new Map();
    }
    catch {
        return new Map();
    }
}
/** Those of several runs together. */
export function joinedDetails(runs) {
    const names = new Set(runs.flatMap((run) => [...run.keys()]));
    return new Map([...names].map((name) => [name, joined(runs.map((run) => run.get(name) ?? []))]));
}
/** Scenarios, and all locks together, with what is known besides the counts of the journal. */
export function withLockDetails(scenarios, locks, details) {
    return {
        scenarios: scenarios.map((scenario) => ({
            ...scenario,
            locks: detailed(scenario.locks, details.get(scenario.name) ?? []),
        })),
        locks: detailed(locks, joined([...details.values()])),
    };
}
function detailed(locks, details) {
    const byClass = new Map(details.map((detail) => [detail.lockClass, detail]));
    // In lock order, which the details have.
    const order = new Map(details.map(({ lockClass }, i) => [lockClass, i]));
    return locks
        .map((lock) => {
        const detail = byClass.get(lock.lockClass);
        if (detail === undefined)
            return lock;
        const { waitP99, waitHistogram, holdTotal, holdMax, holdSamples, sites } = detail;
        return { ...lock, waitP99, ...(waitHistogram && { waitHistogram }), holdTotal, holdMax, holdSamples, sites };
    })
        .toSorted((a, b) => (order.get(a.lockClass) ?? Infinity) - (order.get(b.lockClass) ?? Infinity) || 0);
}
function joined(parts) {
    return mergeLockStatistics(parts.filter(({ length }) => length > 0)).map((lock) => ({
        ...lock,
        ...(lock.waitHistogram && { waitP99: Math.min(waitPercentile(lock.waitHistogram, 0.99), lock.waitMax) }),
        sites: lock.sites.slice(0, MOST_SITES),
    }));
}
//# sourceMappingURL=lockDetails.js.map