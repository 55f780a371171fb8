import { count, plural, seconds } from './humanUnits.js';
import { plain, soakFindingLines } from './soakLines.js';
import { StatusLog } from './statusLog.js';
/** Agents that a line names. */
const NAMED = 4;
/** Tells a person about a campaign: a status line on a terminal, a line every 30 s otherwise. */
export class CampaignLog {
    #log;
    #paint;
    constructor(stream, paint) {
        this.#log = new StatusLog(stream);
        this.#paint = paint;
    }
    start({ id, build, seed, shards, units, scenarios, bugs, folder, queue, done }) {
        const all = units === null ? '' : ` of ${plural(units, 'unit')}`;
        this.#log.lines([
            `campaign ${id}, ${plural(scenarios.length, 'scenario')}, build ${build}, seed ${seed}, ${plural(shards, 'shard')}${all}`,
            `directory ${plain(folder)}, queue ${plain(queue)}${bugs.length > 0 ? `, bugs ${bugs.map(plain).join(' ')}` : ''}`,
            ...(done > 0 ? [`going on after ${plural(done, 'shard')}`] : []),
            '',
        ]);
    }
    progress({ seconds: elapsed, shards, done, working, findings }) {
        const named = working
            .slice(0, NAMED)
            .map(({ agent, shard, units }) => `${plain(agent)} at shard ${shard} (${plural(units, 'unit')})`);
        const more = working.length > NAMED ? ` and ${count(working.length - NAMED)} more` : '';
        const who = named.length > 0 ? `${named.join(', ')}${more}` : 'no agent at work';
        const line = `${seconds(elapsed)}  ${done} of ${plural(shards, 'shard')}, ${plural(findings, 'finding')}  ${who}`;
        this.#log.status(line, elapsed);
    }
    finding(finding) {
        const [first, ...rest] = soakFindingLines(finding);
        this.#log.lines([`${this.#paint(['bold', 'red'], 'FOUND')}  ${first}`, ...rest]);
    }
    warning(line) {
        this.#log.lines([this.#paint('yellow', `warning: ${plain(line)}`)]);
    }
    /** Removes the status line, so that what follows starts on a clean line. */
    clear() {
        this.#log.clear();
    }
}
//# sourceMappingURL=campaignLog.js.map