import { resolve } from 'node:path';
import { bugCatalogue, findBug } from '../campaign/bugCatalogue.js';
import { bugsCampaign } from '../campaign/bugs/bugsCampaign.js';
import { quickBugs, recordMeasured } from '../campaign/bugs/measuredFile.js';
import { Interrupt } from '../campaign/interrupt.js';
import { UsageError } from '../campaign/usageError.js';
import { BugsLog } from '../report/bugsLog.js';
import { isFullScore } from '../report/bugsTable.js';
import { paintFor } from '../report/paint.js';
import { environment } from './environment.js';
import { compareBugs } from './compareBugs.js';
import { ExitCode, signalCode } from './exitCode.js';
import { explainBug } from './explainBug.js';
import { parseChoice } from './parseChoice.js';
import { parseDuration } from './parseDuration.js';
import { parseStrategy } from './parseStrategy.js';
import { parseWhole } from './parseWhole.js';
import { parseSeed } from './parseSeed.js';
import { parseThreads } from './parseThreads.js';
import { interruptible } from './interruptible.js';
const MOST_TRIALS = 1000;
const MOST_BUDGET = 1_000_000_000;
/** Runs `pagetorture bugs`; returns the exit code: 1 when a bug was missed, or something fired without one. */
export async function bugsCommand(ids, raw) {
    const bugs = chosen(ids, raw.quick);
    if (bugs.length === 0)
        throw new UsageError('there are no bugs', 'Give the path of a patch.');
    if (raw.compare)
        refuseWithCompare(raw);
    if (raw.explain && ids.length !== 1) {
        throw new UsageError('--explain is about one bug', 'Name it: pagetorture bugs G1 --explain');
    }
    const parameters = {
        bugs: bugs.map(({ name }) => name),
        mode: parseChoice('--mode', raw.mode, ['fuzz', 'stress', 'both']),
        forMs: parseDuration('--for', raw.for),
        strategy: strategyOf(raw),
        budget: parseWhole('--budget', raw.budget, 1, MOST_BUDGET),
        trials: parseWhole('--trials', raw.trials, 1, MOST_TRIALS),
        seed: parseSeed(raw.seed),
        threads: parseThreads(raw.threads),
    };
    // With --json the document is alone on stdout.
    const stream = raw.json ? process.stderr : process.stdout;
    const log = new BugsLog(stream, paintFor(stream, process.env));
    const interrupt = interruptible(() => log.clear());
    if (raw.compare)
        return compareBugs(bugs, parameters, raw.strategy, stream, raw.json === true, interrupt);
    if (raw.explain)
        return explain(bugs[0], parameters, interrupt, raw.json);
    const isNamed = ids.length > 0;
    const request = { parameters, bugs, isNamed, withControls: raw.controls, environment: environment() };
    const report = await bugsCampaign(request, log, interrupt);
    if (raw.record !== undefined)
        recordMeasured(resolve(raw.record), report);
    if (raw.json)
        process.stdout.write(`${JSON.stringify({ format: 'pagetorture-bugs/1', ...report }, undefined, 2)}\n`);
    if (report.interrupted !== undefined)
        return signalCode(report.interrupted);
    return isFullScore(report) ? ExitCode.Clean : ExitCode.Finding;
}
function chosen(ids, quick) {
    if (quick === undefined)
        return ids.length > 0 ? [...new Set(ids)].map(findBug) : bugCatalogue();
    if (ids.length === 0)
        return quickBugs(parseWhole('--quick', quick, 1, 1000));
    throw new UsageError('--quick chooses the bugs by itself', 'Leave the ids out, or --quick.');
}
/** Of several, `--compare` makes something. */
function strategyOf({ strategy, compare }) {
    const [first = 'portfolio', ...others] = strategy;
    if (others.length === 0 || compare)
        return parseStrategy(first);
    throw new UsageError('one hunt has one strategy', 'Add --compare to have several side by side.');
}
/** What has no meaning where strategies are compared. */
function refuseWithCompare(raw) {
    const given = { '--mode': raw.mode !== 'fuzz', '--explain': raw.explain, '--record': raw.record !== undefined };
    const other = Object.entries(given).find(([, isGiven]) => isGiven)?.[0];
    if (other !== undefined)
        throw new UsageError(`--compare and ${other} do not go together`, 'Leave one of them out.');
}
async function explain(bug, parameters, interrupt, json) {
    const paint = paintFor(process.stdout, process.env);
    const { lines, failure } = await explainBug(bug, parameters, interrupt, paint, process.stdout.columns ?? 160);
    const document = { format: 'pagetorture-bug/1', id: bug.name, ...bug.patch, failure };
    process.stdout.write(`${json ? JSON.stringify(document, undefined, 2) : lines.join('\n')}\n`);
    if (interrupt.by !== undefined)
        return signalCode(interrupt.by);
    return failure === undefined ? ExitCode.Finding : ExitCode.Clean;
}
//# sourceMappingURL=bugsCommand.js.map