import { bugsScore, bugsTable, bugTokens, controlLines, freeTable, isFullScore } from './bugsTable.js';
import { environmentLine } from './environmentLine.js';
import { plural, seconds } from './humanUnits.js';
import { StatusLog } from './statusLog.js';
/** Tells a hunt for bugs on a stream: how far it is while it goes on, the table at the end. */
export class BugsLog {
    #log;
    #paint;
    constructor(stream, paint) {
        this.#log = new StatusLog(stream);
        this.#paint = paint;
    }
    start({ bugs, mode, forMs, strategy, budget, trials, seed }, environment) {
        this.#log.lines([
            environmentLine(environment),
            [
                `${plural(bugs.length, 'bug')}, ${plural(trials, 'trial')} each`,
                ...(mode === 'stress' ? [] : [`of at most ${plural(budget, 'execution')}, strategy ${strategy}`]),
                ...(mode === 'fuzz' ? [] : [`free-running for at most ${seconds(forMs / 1000)}`]),
                `seed ${seed}`,
            ].join(', '),
            '',
        ]);
    }
    progress(what, done, of, elapsed) {
        this.#log.status(`${done} of ${of} done, the last was ${what}; ${seconds(elapsed)}`, elapsed);
    }
    bug({ id, trials, free }) {
        // A row that comes again has been told of its steps already.
        const told = free ?? trials;
        const missed = told.filter(({ found }) => found === undefined).length;
        if (missed === 0)
            return;
        const what = `${missed} of ${plural(told.length, free === undefined ? 'trial' : 'free run')}`;
        this.#log.lines([this.#paint('red', `${id} was not found in ${what}`)]);
    }
    control({ scenario, finding }) {
        if (finding !== undefined)
            this.#log.lines([this.#paint('red', `${scenario} without a bug: ${finding}`)]);
    }
    end(report) {
        const score = bugsScore(report);
        this.#log.lines([
            '',
            ...(report.parameters.mode === 'stress'
                ? []
                : [
                    ...bugsTable(report.bugs),
                    '',
                    ...bugTokens(report.bugs),
                    '',
                    'without a bug:',
                    ...controlLines(report.controls),
                    '',
                ]),
            ...(report.parameters.mode === 'fuzz' ? [] : [...freeTable(report.bugs), '']),
            isFullScore(report) ? this.#paint(['bold', 'green'], score) : this.#paint(['bold', 'red'], score),
        ]);
    }
    /** Leaves the terminal with a clean line. */
    clear() {
        this.#log.clear();
    }
}
//# sourceMappingURL=bugsLog.js.map