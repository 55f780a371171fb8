import { environmentLine } from './environmentLine.js';
import { plural, seconds } from './humanUnits.js';
import { plain, soakFindingLines, soakLockLine, soakPanel, soakScenarioTable, soakStatus, soakVerdictLine, } from './soakLines.js';
import { cutTo } from './statusLine.js';
const PANEL_EVERY_SECONDS = 0.25;
const LINE_EVERY_SECONDS = 30;
const verdictFormats = { pass: 'green', fail: 'red', inconclusive: 'yellow' };
/** Tells a person about a soak: a panel that is refreshed on a terminal, a line every 30 s otherwise. */
export class SoakLog {
    #stream;
    #paint;
    /** Lines of the panel on the screen. */
    #shown = 0;
    /** When to tell next, in seconds of the soak. */
    #next = 0;
    constructor(stream, paint) {
        this.#stream = stream;
        this.#paint = paint;
    }
    start({ environment, parameters }, done) {
        const { scenarios, bugs, seed, shard, cpus, threads, forMs, build, folder } = parameters;
        this.#lines([
            environmentLine(environment),
            `soak of ${plural(scenarios.length, 'scenario')}, build ${build}, seed ${seed}, shard ${shard.index}/${shard.count}, ${plural(cpus, 'CPU')}, ${plural(threads, 'thread')}, ${seconds(forMs / 1000)} in all`,
            `directory ${plain(folder)}${bugs.length > 0 ? `, bugs ${bugs.map(plain).join(' ')}` : ''}`,
            ...(done > 0 ? [`going on after ${plural(done, 'unit')}`] : []),
            '',
        ]);
    }
    progress(progress) {
        const isTerminal = this.#stream.isTTY === true;
        const every = isTerminal ? PANEL_EVERY_SECONDS : LINE_EVERY_SECONDS;
        if (this.#next === 0)
            this.#next = progress.seconds + every;
        if (progress.seconds < this.#next)
            return;
        this.#next = progress.seconds + every;
        if (!isTerminal)
            return this.#lines([soakStatus(progress)]);
        const width = (this.#stream.columns ?? 80) - 1;
        const panel = soakPanel(progress).map((line) => cutTo(line, width));
        this.#stream.write(`${this.#erased()}${panel.join('\n')}`);
        this.#shown = panel.length;
    }
    finding(finding) {
        const [first, ...rest] = soakFindingLines(finding);
        this.#lines([`${this.#paint(['bold', 'red'], 'FOUND')}  ${first}`, ...rest]);
    }
    warning(line) {
        this.#lines([this.#paint('yellow', `warning: ${plain(line)}`)]);
    }
    end(report) {
        const locks = soakLockLine(report.locks);
        const findings = report.findings.flatMap(soakFindingLines);
        this.#lines([
            '',
            ...soakScenarioTable(report.scenarios),
            ...(locks === undefined ? [] : ['', locks]),
            ...(findings.length > 0 ? ['', ...findings] : []),
            '',
            this.#paint(['bold', verdictFormats[report.verdict]], soakVerdictLine(report)),
        ]);
    }
    /** Removes the panel, so that what follows starts on a clean line. */
    clear() {
        if (this.#shown > 0)
            this.#stream.write(this.#erased());
    }
    #lines(lines) {
        this.clear();
        this.#stream.write(`${lines.join('\n')}\n`);
    }
    #erased() {
        if (this.#shown === 0)
            return '';
        const up = this.#shown > 1 ? `\u001B[${this.#shown - 1}A` : '';
        this.#shown = 0;
        return `\r${up}\u001B[J`;
    }
}
//# sourceMappingURL=soakLog.js.map