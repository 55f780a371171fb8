import { alignTable } from './alignTable.js';
import { environmentLine } from './environmentLine.js';
import { count, plural, seconds } from './humanUnits.js';
import { StatusLog } from './statusLog.js';
import { wrapText } from './wrapText.js';
const share = (part) => `${(100 * part).toFixed(1)} %`;
const each = (value) => value.toFixed(value < 0.1 ? 3 : 2);
/** The table of one comparison: of each lock class how often it is taken and waited for in an operation, and the share of time. */
export function contentionRows({ axis, classes, rows }) {
    const head = [
        axis,
        'operations/s',
        'steps/op',
        ...classes.flatMap((name) => [name, 'waits/op', 'time']),
        'all waits',
    ];
    const cells = rows.map(({ label, operationsPerSecond, steps, locks, waitShare }) => [
        label,
        count(operationsPerSecond),
        steps.toFixed(0),
        ...classes.flatMap((name) => {
            const lock = locks[name];
            return lock === undefined ? ['-', '-', '-'] : [`${each(lock.taken)}/op`, each(lock.waits), share(lock.waitShare)];
        }),
        share(waitShare),
    ]);
    const alignments = head.map((_, column) => (column === 0 ? 'left' : 'right'));
    return alignTable([head, ...cells], alignments);
}
/** Tells comparisons of locks on a stream, each when it is complete. */
export class ContentionLog {
    #log;
    #paint;
    #columns;
    constructor(stream, paint) {
        this.#log = new StatusLog(stream);
        this.#paint = paint;
        this.#columns = stream.columns ?? 160;
    }
    start({ seconds: time, executions, seed }, environment) {
        this.#log.lines([
            environmentLine(environment),
            `bare build, ${seconds(time)} a row; steps from ${plural(executions, 'execution')} on virtual CPUs; seed ${seed}`,
            '',
        ]);
    }
    progress(what, elapsed) {
        this.#log.status(`${what}; ${seconds(elapsed)}`, elapsed);
    }
    experiment(result) {
        const { name, question, original, isSame, because } = result;
        const below = (label, text) => wrapText(`${label} ${text}`, this.#columns - 2).map((line) => `  ${line}`);
        this.#log.lines([
            this.#paint('bold', `${name}: ${question}`),
            ...contentionRows(result),
            ...below('original:', original),
            ...below(isSame ? 'here the same:' : 'here it is different:', because),
            '',
        ]);
    }
    end({ experiments, seconds: time }) {
        const same = experiments.filter(({ isSame }) => isSame).length;
        this.#log.lines([
            `${same} of ${plural(experiments.length, 'comparison')} with the shape of the original, ${seconds(time)}`,
        ]);
    }
    /** Leaves the terminal with a clean line. */
    clear() {
        this.#log.clear();
    }
}
//# sourceMappingURL=contentionLog.js.map