import { quoteWord } from './quoteWord.js';
/** The command that asks for a run with these parameters, all of them spelled out. */
export function commandLine(parameters) {
    const { build, noise, epochMs } = parameters;
    return [
        'pagetorture stress',
        ...parameters.scenarios.map(quoteWord),
        `--cpus ${parameters.cpus}`,
        `--for ${durationOption(parameters.forMs)}`,
        `--seed ${parameters.seed}`,
        `--build ${build}`,
        ...(build === 'noisy' ? [`--noise ${noise}`] : []),
        ...parameters.bugs.map((bug) => `--bug ${quoteWord(bug)}`),
        `--isolation ${parameters.isolation}`,
        `--lock ${parameters.lock}`,
        ...(epochMs === undefined ? [] : [`--epoch ${epochMs}`]),
        `--stall ${durationOption(parameters.stallMs)}`,
        ...(parameters.bridgeMs === 0 ? ['--no-bridge'] : []),
    ].join(' ');
}
const durationOption = (ms) => (ms % 1000 === 0 ? `${ms / 1000}s` : `${ms}ms`);
//# sourceMappingURL=commandLine.js.map