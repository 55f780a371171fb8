import { plural } from './humanUnits.js';
import { plainPaint } from './paint.js';
import { labelled, wrapText } from './wrapText.js';
const LABEL = 13;
/** What a bug's header tells of it, and its diff. */
export function bugStory(id, patch, paint = plainPaint, columns = 160) {
    const line = (label, text) => text === undefined ? [] : labelled(label, LABEL, text, columns);
    const { cpus, preemptions, freeRunning, freeRunningReason } = patch;
    const needs = [
        ...(cpus === undefined ? [] : [plural(cpus, 'CPU')]),
        ...(preemptions === undefined ? [] : [plural(preemptions, 'preemption')]),
    ];
    return [
        ...wrapText(`${id}  ${patch.title}`, columns, 2).map((text) => paint('bold', text)),
        ...line('source:', patch.source),
        ...line('needs:', needs.length === 0 ? undefined : needs.join(', ')),
        ...line('scenario:', patch.scenario),
        ...line('oracle:', patch.oracle.length === 0 ? undefined : patch.oracle.join(', ')),
        ...line('free runs:', freeRunning ? 'find it' : ['are not expected to find it', freeRunningReason].join(': ')),
        ...(patch.interleaving.length === 0 ? [] : ['', ...patch.interleaving.map((text) => `  ${text}`)]),
        '',
        ...patch.diff
            .trimEnd()
            .split('\n')
            .map((text) => paint(formatOf(text), text)),
    ];
}
function formatOf(line) {
    if (/^(?:---|\+\+\+) /.test(line))
        return 'bold';
    if (line.startsWith('@@'))
        return 'cyan';
    if (line.startsWith('+'))
        return 'green';
    return line.startsWith('-') ? 'red' : 'reset';
}
//# sourceMappingURL=bugStory.js.map