import { ANY_EXECUTIONS } from './fuzzReport.js';
import { quoteWord } from './quoteWord.js';
/** The command that asks for a campaign with these parameters. */
export function steppedCommandLine(parameters) {
  const { command, cpus, executions, forMs, bound, settings } = parameters;
  return [
    `pagetorture ${command}`,
    ...parameters.scenarios.map(quoteWord),
    ...(command === 'fuzz' ? [`--strategy ${parameters.strategy}`] : []),
    ...(bound === undefined ? [] : [`--bound ${bound}`]),
    ...(cpus === undefined ? [] : [`--cpus ${cpus}`]),
    ...(executions < ANY_EXECUTIONS ? [`--executions ${executions}`] : []),
    ...(forMs === undefined ? [] : [`--for ${forMs % 1000 === 0 ? `${forMs / 1000}s` : `${forMs}ms`}`]),
    `--seed ${parameters.seed}`,
    ...parameters.bugs.map((bug) => `--bug ${quoteWord(bug)}`),
    ...Object.entries(settings).map(([name, value]) => `--set ${quoteWord(`${name}=${value}`)}`),
    `--steps ${parameters.stepLimit}`,
    ...(parameters.fine ? ['--fine'] : []),
    ...(parameters.detectors ? [] : ['--no-detectors']),
    ...(parameters.strict ? ['--strict'] : []),
  ].join(' ');
}
//# sourceMappingURL=steppedCommandLine.js.map
