import { alignTable } from './alignTable.js';
/** Scenarios and bugs in columns. */
export function catalogueLines({ scenarios, named, bugs }) {
    return [
        'Scenarios',
        ...indent(alignTable(scenarios.map(({ name, summary }) => [name, summary]), ['left', 'left'])),
        ...(named.length === 0
            ? []
            : ['', 'Small ones (run when they are named; verify runs all of small/ when none is)', ...indent(wrap(named))]),
        ...(bugs.length === 0
            ? []
            : [
                '',
                'Bugs (stress --bug ID, fuzz --bug ID)',
                ...indent(alignTable([
                    ['id', 'oracles', 'scenario', 'title'],
                    ...bugs.map(({ id, oracles, scenario, title, freeRunning }) => [
                        id,
                        oracles.join(','),
                        scenario ?? '',
                        freeRunning ? title : `${title} (not expected to be found by free-running CPUs)`,
                    ]),
                ], ['left', 'left', 'left', 'left'])),
            ]),
    ];
}
const indent = (lines) => lines.map((line) => `  ${line}`);
const WIDTH = 100;
/** Words in lines of at most WIDTH columns. */
function wrap(words) {
    const lines = [];
    for (const word of words) {
        const last = lines.at(-1);
        if (last === undefined || last.length + 2 + word.length > WIDTH)
            lines.push(word);
        else
            lines[lines.length - 1] = `${last}  ${word}`;
    }
    return lines;
}
//# sourceMappingURL=catalogueLines.js.map