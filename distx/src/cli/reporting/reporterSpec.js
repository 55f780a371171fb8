import { didYouMean } from '../../campaign/editDistance.js';
import { UsageError } from '../../campaign/usageError.js';
/** All there are, the log for a person first. */
export const reporterNames = ['terminal', 'json', 'ndjson', 'junit', 'github', 'sarif', 'perfetto', 'html'];
/** `NAME` or `NAME=FILE`. @throws UsageError */
export function reporterSpec(text) {
    const [word = '', ...rest] = text.split('=');
    const name = reporterNames.find((known) => known === word);
    if (name === undefined) {
        const near = didYouMean(word, reporterNames);
        throw new UsageError(`unknown reporter '${word}'`, `${near === undefined ? '' : `Did you mean ${near}? `}There are: ${reporterNames.join(', ')}.`);
    }
    if (rest.length === 0)
        return { name };
    const file = rest.join('=');
    if (file !== '')
        return { name, file };
    throw new UsageError(`--reporter ${text} names no file`, `Write --reporter ${name}=FILE, or leave out the =.`);
}
/** Reporters whose output is a document of its own: two of them on standard output could not be told apart. */
const takesOutput = ({ name, file }) => file === undefined && name !== 'terminal' && name !== 'github';
/**
 * The reporters that were asked for.
 *
 * @param json whether `--json` takes standard output.
 * @throws UsageError for an unknown one, and when two want standard output or the same file.
 */
export function reporterSpecs(texts, json) {
    const specs = texts.map(reporterSpec);
    const taking = [...(json ? ['--json'] : []), ...specs.filter(takesOutput).map(({ name }) => `--reporter ${name}`)];
    if (taking.length > 1) {
        throw new UsageError(`${taking.slice(0, 2).join(' and ')} both want standard output`, `Give one a file: ${taking.at(-1)}=FILE.`);
    }
    const files = specs.flatMap(({ file }) => file ?? []);
    const twice = files.find((file, i) => files.indexOf(file) < i);
    if (twice !== undefined)
        throw new UsageError(`two reporters want to write ${twice}`, 'Give each a file of its own.');
    return { specs, stdoutTaken: taking.length > 0 };
}
//# sourceMappingURL=reporterSpec.js.map