import { quoteWord } from '../quoteWord.js';
import { bugsDocument } from './bugsDocument.js';
import { documentFrame } from './documentFrame.js';
import { withIds } from './withIds.js';
/** The document of a soak, over all its sessions. @param warnings what the user was told besides. */
export function soakDocument(report, documents, warnings) {
    const { parameters, bugTitles } = report.header;
    return {
        ...documentFrame(report, parameters),
        ...partsOf(report, parameters, documents, bugTitles),
        command: 'soak',
        commandLine: soakCommandLine(parameters),
        warnings: [...warnings],
    };
}
/** The document of merged shards. @param environment of the process that merges. */
export function mergeDocument(report, documents, environment) {
    const { version, build, seed, shards, bugs, cpus } = report;
    const runs = report.runs.map(({ folder, shard, state, units, damaged }) => ({
        folder,
        shard,
        state,
        units,
        damaged,
    }));
    const parameters = { version, build, seed, shards, bugs, cpus, runs };
    return {
        ...documentFrame({ ...report, header: { environment: { ...environment, started: report.started } } }, parameters),
        ...partsOf(report, { build, bugs, cpus }, documents, report.bugTitles),
        command: 'merge',
        commandLine: null,
        warnings: [],
    };
}
/** The command that asks for the same soak in the same directory. */
export function soakCommandLine(parameters) {
    const { scenarios, forMs, folder, seed, shard, units, cpus, threads, bugs } = parameters;
    return [
        'pagetorture soak',
        ...scenarios.map(quoteWord),
        `--dir ${quoteWord(folder)}`,
        `--for ${forMs % 1000 === 0 ? `${forMs / 1000}s` : `${forMs}ms`}`,
        `--seed ${seed}`,
        `--shard ${shard.index}/${shard.count}`,
        ...(units === undefined ? [] : [`--units ${units}`]),
        `--cpus ${cpus}`,
        `--threads ${threads}`,
        ...bugs.map((bug) => `--bug ${quoteWord(bug)}`),
        '--resume',
    ].join(' ');
}
function partsOf(report, parameters, documents, bugTitles) {
    const { scenarios, totals } = report;
    const findings = withIds(report.findings.map((finding) => findingOf(finding, documents, parameters)));
    return {
        confidence: [],
        totals: {
            scenarios: scenarios.filter(({ units }) => units > 0).length,
            operations: totals.operations,
            epochs: totals.epochs,
            executions: totals.executions,
            steps: totals.steps,
            findings: findings.length,
        },
        scenarios: scenarios.map((scenario) => scenarioOf(scenario, parameters, findings)),
        contention: report.locks.map(contentionOf),
        findings,
        bugs: bugsDocument(parameters.bugs, bugTitles, findings),
    };
}
function findingOf(finding, documents, { build, bugs }) {
    const { fingerprint, unit, units, how, folder = null, token = null } = finding;
    const known = documents.get(fingerprint);
    const where = unit < 0 ? 'a schedule of an earlier soak' : `unit ${unit}`;
    const times = Math.max(1, units);
    if (known !== undefined)
        return { ...known, times, folder, origin: `${where}: ${known.origin}` };
    return {
        fingerprint,
        oracle: finding.oracle,
        message: finding.title,
        object: '',
        site: finding.site ?? null,
        phase: 'running',
        details: [],
        mode: how === 'free' ? 'free-running' : 'stepped',
        scenario: finding.scenario,
        buildHash: build,
        bugs: [...bugs],
        times,
        also: [],
        origin: where,
        token,
        replay: token === null ? '' : `pagetorture replay ${token}`,
        confidence: null,
        folder,
        schedule: null,
        cpus: [],
        recorder: null,
        lockOrders: [],
        unstepped: [],
        screen: [`${finding.oracle} ${finding.title}`],
    };
}
function scenarioOf(scenario, { build, cpus }, findings) {
    const own = findings.filter((finding) => finding.scenario === scenario.name).map(({ id }) => id);
    return {
        name: scenario.name,
        summary: '',
        verdict: own.length > 0 ? 'fail' : scenario.units > 0 ? 'pass' : 'open',
        reason: own.length === 0 && scenario.units === 0 ? 'it had no turn' : null,
        buildHash: build,
        cpus,
        seconds: scenario.freeSeconds + scenario.steppedSeconds,
        runningSeconds: scenario.freeSeconds,
        operations: scenario.operationsByName,
        epochs: scenario.epochs,
        executions: scenario.executions,
        steps: scenario.steps,
        outcomes: scenario.outcomes,
        strategies: [],
        coverage: scenario.coverage.map((point) => ({ ...point })),
        contention: scenario.locks.map(contentionOf),
        confidence: [],
        unstepped: [],
        findings: own,
    };
}
/** What a soak keeps of a lock class; of one whose details were lost, the counts. */
const contentionOf = (lock) => ({
    lockClass: lock.lockClass,
    acquisitions: lock.acquisitions,
    contended: lock.contended,
    waitTotal: lock.waitTotal,
    waitMax: lock.waitMax,
    waitP99: lock.waitP99 ?? lock.waitMax,
    waitHistogram: lock.waitHistogram ? [...lock.waitHistogram] : null,
    holdTotal: lock.holdTotal ?? 0,
    holdMax: lock.holdMax ?? 0,
    holdSamples: lock.holdSamples ?? 0,
    sites: (lock.sites ?? []).map((site) => ({ ...site })),
});
//# sourceMappingURL=soakDocument.js.map