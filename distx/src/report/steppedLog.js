import { environmentLine } from './environmentLine.js';
import { plural, seconds, shortCount } from './humanUnits.js';
import { StatusLog } from './statusLog.js';
import { steppedCommandLine } from './steppedCommandLine.js';
import { steppedScreen } from './steppedScreen.js';
import { wrapText } from './wrapText.js';
const verdictFormats = { pass: 'green', fail: 'red', inconclusive: 'yellow' };
/** Unstepped places that are listed; the JSON has all. */
const UNSTEPPED_SHOWN = 5;
/** Most columns by which lines under a scenario's name are indented. */
const DEEPEST = 24;
/** Tells a person about a stepped campaign. */
export class SteppedLog {
    #log;
    #paint;
    #columns;
    #nameWidth = 0;
    #isVerify = false;
    constructor(stream, paint) {
        this.#log = new StatusLog(stream);
        this.#paint = paint;
        this.#columns = stream.columns ?? 160;
    }
    start({ parameters, environment, bugTitles }) {
        this.#isVerify = parameters.command === 'verify';
        this.#nameWidth = Math.max(...parameters.scenarios.map((name) => name.length));
        this.#log.lines([
            environmentLine(environment),
            steppedCommandLine(parameters),
            ...bugTitles.map((title, i) => `bug ${parameters.bugs[i] ?? ''}: ${title}`),
            '',
        ]);
    }
    progress(progress) {
        const { scenario, scenarioNumber, scenarioCount, executions, wanted, executionsPerSecond, what } = progress;
        const of = wanted === undefined ? '' : ` of ${shortCount(wanted)}`;
        const left = progress.secondsLeft === undefined ? '' : `${seconds(Math.max(0, progress.secondsLeft))} left  `;
        this.#log.status(`${left}${scenarioNumber}/${scenarioCount} ${scenario}  ${what}  ${shortCount(executions)}${of} executions  ${shortCount(executionsPerSecond)}/s`, progress.seconds);
    }
    note(line) {
        this.#log.lines([line]);
    }
    failure(failure) {
        this.#log.lines(['', ...steppedScreen(failure, this.#paint, this.#columns), '']);
    }
    scenario(scenario) {
        const rate = scenario.seconds > 0 ? scenario.executions / scenario.seconds : 0;
        const mean = scenario.executions > 0 ? scenario.steps / scenario.executions : 0;
        const strategies = scenario.strategies
            .filter(({ executions }) => executions > 0)
            .map(({ strategy, executions, findings }) => `${strategy} ${shortCount(executions)}${findings > 0 ? ' (found it)' : ''}`);
        // Of a failure most of the time went into making it small.
        const speed = scenario.failure ? '' : `, ${shortCount(rate)}/s`;
        this.#log.lines([
            `${scenario.name.padEnd(this.#nameWidth)}  ${this.#markOf(scenario)}  ${plural(scenario.executions, 'execution')} of ${plural(mean, 'step')} in ${seconds(scenario.seconds)}${speed}`,
            ...(strategies.length > 0 ? this.#below(strategies.join(', ')) : []),
            ...scenario.confidence.flatMap((line) => this.#below(line)),
            ...(scenario.inconclusive === undefined ? [] : this.#below(scenario.inconclusive)),
            ...this.#unstepped(scenario.unstepped),
        ]);
    }
    warning(line) {
        this.#log.lines([this.#paint('yellow', `warning: ${line}`)]);
    }
    end(report) {
        const executions = report.scenarios.reduce((sum, scenario) => sum + scenario.executions, 0);
        const findings = report.scenarios.filter(({ failure }) => failure !== undefined).length;
        const parts = [
            plural(report.scenarios.length, 'scenario'),
            plural(executions, 'execution'),
            `${plural(findings, 'finding')} in ${seconds(report.seconds)}`,
        ];
        if (report.interrupted !== undefined)
            parts.push(`interrupted by ${report.interrupted}`);
        if (report.verdict === 'inconclusive' && report.reason !== undefined)
            parts.push(report.reason);
        const line = `${report.verdict.toUpperCase()}  ${parts.join(', ')}`;
        this.#log.lines(['', this.#paint(['bold', verdictFormats[report.verdict]], line)]);
    }
    clear() {
        this.#log.clear();
    }
    #markOf({ failure, inconclusive, verified }) {
        const isOpen = inconclusive !== undefined || (this.#isVerify && !verified);
        const mark = failure ? 'FAIL' : isOpen ? 'open' : verified ? 'verified' : 'ok';
        return mark.padEnd('verified'.length);
    }
    /** A text under the line of its scenario, wrapped. */
    #below(text) {
        // A long name leaves no column to write in.
        const indent = Math.min(this.#nameWidth + 2, DEEPEST);
        return wrapText(text, this.#columns - indent).map((line) => ' '.repeat(indent) + line);
    }
    #unstepped(places) {
        if (places.length === 0)
            return [];
        const more = places.length - UNSTEPPED_SHOWN;
        return [
            ...this.#below('not stepped, so no switch happens inside:'),
            ...places.slice(0, UNSTEPPED_SHOWN).flatMap((place) => this.#below(`- ${place}`)),
            ...(more > 0 ? this.#below(`- and ${more} more (--json lists all)`) : []),
        ];
    }
}
//# sourceMappingURL=steppedLog.js.map