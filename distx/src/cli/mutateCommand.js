import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readEarlierFates } from '../campaign/mutation/earlierFates.js';
import { readExplained } from '../campaign/mutation/explained.js';
import { mutationCampaign } from '../campaign/mutation/mutationCampaign.js';
import { packageRoot } from '../campaign/packageRoot.js';
import { ownScenarios, scenarioFile } from '../campaign/scenarioFile.js';
import { UsageError } from '../campaign/usageError.js';
import { mutationOperators } from '../instrument/mutation/operators.js';
import { isWithin } from '../instrument/subject.js';
import { MutationLog } from '../report/mutationLog.js';
import { paintFor } from '../report/paint.js';
import { environment } from './environment.js';
import { ExitCode, signalCode } from './exitCode.js';
import { parseWhole } from './parseWhole.js';
import { parseSeed } from './parseSeed.js';
import { parseThreads } from './parseThreads.js';
import { interruptible } from './interruptible.js';
/** Mutants that can't be killed of this package's own subject. */
const OWN_EXPLAINED = join(packageRoot, 'stress', 'explainedMutants.json');
/** Runs `pagetorture mutate`; returns the exit code: 1 when a mutant lives that nobody has explained. */
export async function mutateCommand(names, raw) {
    const files = names.length > 0 ? [...new Set(names)].map(scenarioFile) : ownScenarios();
    const subjects = new Set(files.map(({ subject: { root, instrumented } }) => JSON.stringify([root, instrumented])));
    if (subjects.size > 1)
        throw new UsageError('these scenarios are of several subjects', 'Mutate one at a time.');
    const known = mutationOperators.map(({ name }) => name);
    const unknown = raw.operator.find((name) => !known.includes(name));
    if (unknown !== undefined)
        throw new UsageError(`there is no operator ${unknown}`, `There are ${known.join(', ')}.`);
    const parameters = {
        scenarios: files.map(({ name }) => name),
        sample: parseWhole('--sample', raw.sample, 0, 2 ** 16),
        budget: parseWhole('--budget', raw.budget, 1, 1e9),
        seed: parseSeed(raw.seed),
        threads: parseThreads(raw.threads),
    };
    const isOwn = files[0].subject.root === packageRoot;
    const explained = raw.explained ?? (isOwn ? OWN_EXPLAINED : undefined);
    const out = raw.out === undefined ? undefined : resolve(raw.out);
    if (out !== undefined)
        mkdirSync(out, { recursive: true });
    // With --json the document is alone on stdout.
    const stream = raw.json ? process.stderr : process.stdout;
    const log = new MutationLog(stream, paintFor(stream, process.env));
    const interrupt = interruptible(() => log.clear());
    const request = {
        parameters,
        files,
        isWanted: ({ file, operator }) => (raw.files.length === 0 || isWithin(file, raw.files)) &&
            (raw.operator.length === 0 || raw.operator.includes(operator)),
        explained: explained === undefined ? [] : readExplained(explained),
        earlier: raw.since === undefined ? undefined : readEarlierFates(raw.since),
        out,
        environment: environment(),
    };
    const report = await mutationCampaign(request, log, interrupt);
    if (raw.json)
        process.stdout.write(`${JSON.stringify({ format: 'pagetorture-mutants/1', ...report }, undefined, 2)}\n`);
    if (report.interrupted !== undefined)
        return signalCode(report.interrupted);
    const isOpen = report.mutants.some(({ fate }) => fate !== 'killed' && fate !== 'explained');
    return isOpen ? ExitCode.Finding : ExitCode.Clean;
}
//# sourceMappingURL=mutateCommand.js.map