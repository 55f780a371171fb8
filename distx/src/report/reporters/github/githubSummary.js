import { count, plural, seconds } from '../../humanUnits.js';
import { oneLine, visibleText } from '../../visibleText.js';
/** GitHub takes a summary of 1 MiB; findings beyond this many are named only. */
const SHOWN = 20;
const MARKS = { pass: '✅', verified: '✅', fail: '❌', open: '⚠️', inconclusive: '⚠️' };
/** Text that Markdown shows as it is: everything that could mean something is a character reference. */
const plain = (text) => oneLine(text).replaceAll(/[!"#$&'()*+<=>@[\\\]^_`{|}~]/g, (found) => `&#${found.codePointAt(0)};`);
/** Text for an HTML element. */
const html = (text) => visibleText(text).replaceAll(/[&<>]/g, (found) => `&#${found.codePointAt(0)};`);
/** What a run came to, in GitHub's Markdown: the step summary of a job. */
export function githubSummary(document) {
    const { command, verdict, reason, totals, findings, environment } = document;
    const amount = totals.executions > 0
        ? `${plural(totals.executions, 'execution')} of ${plural(totals.steps, 'step')}`
        : `${plural(totals.operations, 'operation')}, ${plural(totals.epochs, 'epoch')}`;
    return [
        `## ${MARKS[verdict]} pagetorture ${command}: ${verdict}`,
        '',
        `${plural(totals.scenarios, 'scenario')}, ${amount}, ${plural(totals.findings, 'finding')} in ${seconds(document.seconds)}` +
            ` (${plain(environment.node)}, ${plain(environment.platform)}, pagetorture ${plain(environment.version)})`,
        ...(reason === null ? [] : ['', plain(reason)]),
        '',
        '| | scenario | what ran | time |',
        '| --- | --- | --- | ---: |',
        ...document.scenarios.map(scenarioRow),
        '',
        ...findings.slice(0, SHOWN).flatMap(findingLines),
        ...findings
            .slice(SHOWN)
            .map(({ fingerprint, oracle, message }) => `- ${fingerprint} ${plain(`${oracle} ${message}`)}`),
        ...document.confidence.map((line) => `- ${plain(line)}`),
        ...document.warnings.map((line) => `- warning: ${plain(line)}`),
        '',
    ].join('\n');
}
function scenarioRow({ name, verdict, reason, executions, operations, epochs, seconds: time, }) {
    const done = Object.values(operations).reduce((sum, operation) => sum + operation, 0);
    const amount = executions > 0 ? plural(executions, 'execution') : `${plural(done, 'operation')}, ${count(epochs)} epochs`;
    const why = reason === null ? '' : `: ${plain(reason)}`;
    return `| ${MARKS[verdict]} | ${plain(name)} | ${amount}, ${verdict}${why} | ${seconds(time)} |`;
}
const findingLines = ({ oracle, message, scenario, fingerprint, replay, screen }) => [
    `### ${plain(`${oracle} ${message}`)}`,
    '',
    `${plain(scenario)}, fingerprint ${fingerprint}`,
    '',
    `<pre>${html(replay)}</pre>`,
    '',
    '<details><summary>all that is known</summary>',
    '',
    `<pre>${html(screen.join('\n'))}</pre>`,
    '',
    '</details>',
    '',
];
//# sourceMappingURL=githubSummary.js.map