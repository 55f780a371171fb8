import { compareCampaign, comparedStrategies } from '../campaign/bugs/compareCampaign.js';
import { UsageError } from '../campaign/usageError.js';
import { ComparisonLog } from '../report/compare/comparisonLog.js';
import { environment } from './environment.js';
import { ExitCode, signalCode } from './exitCode.js';
import { parseStrategy } from './parseStrategy.js';
/** `bugs --compare`: bugs under several strategies. Returns the exit code: 0 unless interrupted. @throws UsageError */
export async function compareBugs(bugs, { budget, trials, seed, threads }, named, stream, isJson, interrupt) {
    const strategies = named.length === 0 ? comparedStrategies : [...new Set(named.map(parseStrategy))];
    if (strategies.length < 2) {
        throw new UsageError('--compare needs two strategies', 'Name another one with --strategy, or none for all.');
    }
    const log = new ComparisonLog(stream);
    process.on('exit', () => log.clear());
    const parameters = { bugs: bugs.map(({ name }) => name), strategies, budget, trials, seed, threads };
    const report = await compareCampaign({ parameters, bugs, environment: environment() }, log, interrupt);
    if (isJson)
        process.stdout.write(`${JSON.stringify({ format: 'pagetorture-comparison/1', ...report }, undefined, 2)}\n`);
    return report.interrupted === undefined ? ExitCode.Clean : signalCode(report.interrupted);
}
//# sourceMappingURL=compareBugs.js.map