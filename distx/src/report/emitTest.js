import { wrapText } from './wrapText.js';
const WIDTH = 120;
/** The test is to outlive the mending of the bug, which makes another build. */
const OPTIONS = { build: 'any' };
/** Text of a vitest file that replays a failure's token and expects that nothing is wrong. */
export function emitTest({ findings, scenario, bugs, token }) {
    const [finding] = findings;
    const what = finding === undefined ? 'a replayed execution' : `${finding.oracle} ${finding.object}`;
    const told = [
        ...(finding === undefined ? [] : [finding.title]),
        ...(bugs.length > 0 ? [`The token switches on ${bugs.join(', ')}: the test fails as long as it does.`] : []),
    ];
    return [
        `import { replayToken } from 'pagetorture';`,
        `import { expect, test } from 'vitest';`,
        '',
        ...told.flatMap((text) => wrapText(oneLine(text), WIDTH - 3)).map((line) => `// ${line}`),
        `test(${quoted(oneLine(`${scenario}: ${what}`))}, async () => {`,
        `  const { findings } = await replayToken(${quoted(token)}, { build: '${OPTIONS.build}' });`,
        '  expect(findings).toEqual([]);',
        // Loading the subject takes its time on a busy machine.
        '}, 60_000);',
        '',
    ].join('\n');
}
const oneLine = (text) => text.replaceAll(/\s+/g, ' ');
const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
//# sourceMappingURL=emitTest.js.map