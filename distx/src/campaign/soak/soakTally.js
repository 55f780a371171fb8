import { CoverageCurve } from '../stepped/coverageCurve.js';
import { CoverageMap, unpackBits } from './coverageMap.js';
import { HANG } from './hungFinding.js';
import { Leads } from './leads.js';
import { NumberSet } from './numberSet.js';
import { Slices } from './slices.js';
/** Stepped units over which it is told how much is still new. */
const RECENT = 32;
/** What the entries of journals add up to; an entry of a unit that was counted, or is another shard's, changes nothing. */
export class SoakTally {
    coverage = new CoverageMap();
    /** Pairs of a write and the read that saw it, by call sites. */
    pairs = new CoverageMap();
    done;
    /** By fingerprint, as they were found first. */
    findings = new Map();
    /** By scenario, then by the names of both locks. */
    orders = new Map();
    /** Tokens that were replayed. */
    replayed = new Set();
    failedAgain = 0;
    /** Time spent. */
    elapsedMs = 0;
    /** Nothing came after the end. */
    isEnded = false;
    /** Chunks that were given up. */
    hung = [];
    #shard;
    #begunWith;
    #leads = new Map();
    #isMerged;
    #scenarios = new Map();
    /** Fingerprints that units had before their finding was known. */
    #early = new Map();
    #recent = [];
    /**
     * @param shard whose units come nearly in order.
     * @param begunWith leads that the run began with, by scenario.
     * @param isMerged entries are of several soaks: what one of them took for new, another may have had.
     */
    constructor(shard = { index: 1, count: 1 }, begunWith = new Map(), isMerged = false) {
        this.#shard = shard;
        this.#begunWith = begunWith;
        this.#isMerged = isMerged;
        this.done = new NumberSet(shard.index - 1, shard.count);
    }
    add(entry) {
        switch (entry.kind) {
            case 'free':
            case 'stepped':
                return this.#addUnit(entry);
            case 'finding':
                return this.#addFinding(entry);
            case 'replay':
                this.replayed.add(entry.token);
                if (entry.fingerprint !== undefined)
                    this.failedAgain++;
                return;
            case 'session':
                this.elapsedMs = Math.max(this.elapsedMs, entry.elapsedMs);
                this.isEnded = false;
                return;
            case 'end':
                this.elapsedMs = Math.max(this.elapsedMs, entry.elapsedMs);
                this.isEnded = true;
        }
    }
    /** The leads of a scenario. */
    leadsOf(scenario) {
        let leads = this.#leads.get(scenario);
        if (leads === undefined)
            this.#leads.set(scenario, (leads = new Leads(this.#begunWith.get(scenario))));
        return leads;
    }
    /** Whether a CPU of the scenario was found to hang in steps. */
    hangsIn(scenario) {
        return [...this.findings.values()].some((finding) => finding.oracle === HANG && finding.scenario === scenario);
    }
    get totals() {
        const sum = (of) => [...this.#scenarios.values()].reduce((total, scenario) => total + of(scenario), 0);
        const recent = this.#recent.reduce((total, [, executions]) => total + executions, 0);
        return {
            units: this.done.size,
            epochs: sum(({ epochs }) => epochs),
            operations: sum(({ operations }) => operations),
            freeSeconds: sum(({ freeSeconds }) => freeSeconds),
            executions: sum(({ executions }) => executions),
            steps: sum(({ steps }) => steps),
            steppedSeconds: sum(({ steppedSeconds }) => steppedSeconds),
            distinct: this.coverage.estimate,
            freshShare: recent === 0 ? undefined : this.#recent.reduce((total, [fresh]) => total + fresh, 0) / recent,
        };
    }
    /** In the order of `names`; one that had no turn has zeroes. */
    scenarios(names) {
        return names.map((name) => {
            const { outcomes, byName, curve, locks, slices: _, ...counted } = this.#scenarios.get(name) ?? emptyScenario(name);
            return {
                ...counted,
                outcomes: Object.fromEntries(outcomes),
                operationsByName: Object.fromEntries(byName),
                coverage: curve.points,
                locks: [...locks.values()],
            };
        });
    }
    /** Figures of parts of the soak, by scenario. */
    get samples() {
        const ratios = ({ operations, executions, contention, coverage }) => ({
            operations: operations.ratios,
            executions: executions.ratios,
            contention: contention.ratios,
            coverage: coverage.ratios,
        });
        return Object.fromEntries([...this.#scenarios].map(([name, { slices }]) => [name, ratios(slices)]));
    }
    get locks() {
        const all = new Map();
        for (const { locks } of this.#scenarios.values())
            for (const lock of locks.values())
                addLock(all, lock);
        return [...all.values()];
    }
    #addUnit(entry) {
        const { index, count } = this.#shard;
        if (entry.unit % count !== index - 1)
            return;
        this.elapsedMs = Math.max(this.elapsedMs, entry.elapsedMs);
        if (!this.done.add(entry.unit))
            return;
        let scenario = this.#scenarios.get(entry.scenario);
        if (scenario === undefined)
            this.#scenarios.set(entry.scenario, (scenario = emptyScenario(entry.scenario)));
        scenario.units++;
        if (entry.kind === 'free')
            this.#addFree(scenario, entry);
        else
            this.#addStepped(scenario, entry);
        for (const fingerprint of new Set(entry.findings)) {
            const finding = this.findings.get(fingerprint);
            if (finding)
                finding.units++;
            else
                this.#early.set(fingerprint, (this.#early.get(fingerprint) ?? 0) + 1);
        }
    }
    #addFree(scenario, { epochs, operations, ms, locks }) {
        scenario.epochs += epochs;
        let done = 0;
        for (const [name, count] of Object.entries(operations)) {
            scenario.byName.set(name, (scenario.byName.get(name) ?? 0) + count);
            done += count;
        }
        scenario.operations += done;
        scenario.freeSeconds += ms / 1000;
        scenario.slices.operations.add(done, ms / 1000);
        let taken = 0;
        let waited = 0;
        for (const [lockClass, [acquisitions, contended, waitTotal, waitMax]] of Object.entries(locks)) {
            addLock(scenario.locks, { lockClass, acquisitions, contended, waitTotal, waitMax });
            taken += acquisitions;
            waited += contended;
        }
        if (taken > 0)
            scenario.slices.contention.add(waited, taken);
    }
    #addStepped(scenario, entry) {
        scenario.executions += entry.executions;
        scenario.steps += entry.steps;
        scenario.steppedSeconds += entry.ms / 1000;
        scenario.slices.executions.add(entry.executions, entry.ms / 1000);
        scenario.slices.coverage.add(entry.distinct, entry.executions);
        for (const [kind, count] of Object.entries(entry.outcomes)) {
            scenario.outcomes.set(kind, (scenario.outcomes.get(kind) ?? 0) + count);
        }
        // Those that came with the unit itself are set already.
        const added = this.coverage.addBits(unpackBits(entry.fresh));
        const fresh = this.#isMerged ? added : entry.freshCount;
        scenario.distinct += fresh;
        if (entry.pairs !== undefined)
            this.pairs.addBits(unpackBits(entry.pairs));
        this.leadsOf(entry.scenario).add(entry.unit, entry.leads ?? []);
        const { executions, distinct: classes } = scenario;
        scenario.curve.add({ seconds: entry.elapsedMs / 1000, executions, classes });
        this.#recent.push([fresh, entry.executions]);
        if (this.#recent.length > RECENT)
            this.#recent.shift();
        this.hung.push(...entry.hung);
        for (const order of entry.orders)
            this.#addOrder(entry.scenario, order);
    }
    #addOrder(scenario, order) {
        let known = this.orders.get(scenario);
        if (known === undefined)
            this.orders.set(scenario, (known = new Map()));
        const key = `${order.edge.from} ${order.edge.to}`;
        if (!known.has(key))
            known.set(key, order);
    }
    #addFinding({ fingerprint, oracle, title, scenario, how, site, unit, token }) {
        const known = this.findings.get(fingerprint);
        if (known !== undefined) {
            // A schedule may be found later, or by another shard.
            known.token ??= token;
            if (known.unit < 0 || known.unit <= unit)
                return;
        }
        const units = known?.units ?? this.#early.get(fingerprint) ?? 0;
        this.findings.set(fingerprint, {
            fingerprint,
            oracle,
            title,
            scenario,
            how,
            site,
            unit,
            units,
            token: known?.token ?? token,
        });
    }
}
function addLock(locks, lock) {
    const known = locks.get(lock.lockClass);
    if (known === undefined) {
        locks.set(lock.lockClass, { ...lock });
        return;
    }
    known.acquisitions += lock.acquisitions;
    known.contended += lock.contended;
    known.waitTotal += lock.waitTotal;
    known.waitMax = Math.max(known.waitMax, lock.waitMax);
}
const emptyScenario = (name) => ({
    name,
    units: 0,
    epochs: 0,
    operations: 0,
    freeSeconds: 0,
    executions: 0,
    steps: 0,
    steppedSeconds: 0,
    distinct: 0,
    outcomes: new Map(),
    byName: new Map(),
    curve: new CoverageCurve(64),
    locks: new Map(),
    slices: { operations: new Slices(), executions: new Slices(), contention: new Slices(), coverage: new Slices() },
});
//# sourceMappingURL=soakTally.js.map