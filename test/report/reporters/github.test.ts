import { expect, test } from 'vitest';
import { githubCommands } from '../../../src/report/reporters/github/githubCommands.ts';
import { githubSummary } from '../../../src/report/reporters/github/githubSummary.ts';
import { documentNamed, documents } from './documents.ts';

/** A workflow command as the runner reads it (actions/runner, ActionCommand): properties and message unescaped. */
function read(line: string) {
  const [, name, list, data] = /^::(\w[\w-]*)(?: ([^:]*))?::(.*)$/.exec(line) ?? [];
  const unescape = (text: string): string =>
    text.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%0A', '\n').replaceAll('%25', '%');
  const properties = Object.fromEntries(
    (list ?? '').split(',').map((pair) => [pair.split('=', 1)[0], unescape(pair.slice(pair.indexOf('=') + 1))]),
  );
  return { name, properties, message: data === undefined ? undefined : unescape(data) };
}

test('an error for each finding at its place, with what to do', () => {
  const [first, ...others] = githubCommands(documentNamed('fuzz')).map(read);
  expect(first).toMatchObject({
    name: 'error',
    properties: { file: 'src/mm/page/refcount.ts', line: '41', title: 'I1 in migrate-pin-0' },
  });
  expect(first!.message!.split('\n')).toEqual([
    'page[7].refcount is -1, the ledger knows of 0 references',
    expect.stringMatching(/^why: cas of page\[7\]\.refcount/),
    expect.stringMatching(/^replay: npx pagetorture replay pt1:/),
    'fingerprint: 1f2e3d4c',
  ]);
  expect(others).toHaveLength(2);
});

test('what was inconclusive is a warning, as are warnings', () => {
  expect(githubCommands(documentNamed('inconclusive')).map(read)).toMatchObject([
    { name: 'warning', message: 'no time was left for storm' },
  ]);
  expect(githubCommands(documentNamed('stress')).map(read)).toMatchObject([{ name: 'error' }, { name: 'warning' }]);
  expect(githubCommands(documentNamed('clean'))).toEqual([]);
});

test('many findings are counted', () => {
  const document = documentNamed('fuzz');
  const findings = Array.from({ length: 12 }, () => document.findings[0]!);
  const commands = githubCommands({ ...document, findings }).map(read);
  expect(commands).toHaveLength(11);
  expect(commands.at(-1)).toMatchObject({ name: 'notice', message: 'and 2 more findings' });
});

test('hostile text stays inside its command', () => {
  for (const line of githubCommands(documentNamed('hostile'))) {
    for (const character of ['\n', '\r', '\u0000', '\u001B']) expect(line).not.toContain(character);
    expect(['error', 'warning']).toContain(read(line).name);
  }
  const [first] = githubCommands(documentNamed('hostile')).map(read);
  expect(first!.properties['file']).toContain('\n::error::gotcha');
  expect(first!.properties['line']).toBe('7');
});

test.each(documents)('the summary of %s: headings, one table row a scenario', (_, document) => {
  const lines = githubSummary(document).split('\n');
  expect(lines[0]).toMatch(new RegExp(`^## \\S+ pagetorture \\w+: ${document.verdict}$`));
  expect(lines.filter((line) => /^\| [^|\- ]/.test(line))).toHaveLength(document.scenarios.length);
  expect(lines.filter((line) => line.startsWith('### '))).toHaveLength(document.findings.length);
});

test('a summary shows hostile text and obeys none of it', () => {
  const summary = githubSummary(documentNamed('hostile'));
  const own = summary.replaceAll(/<\/?(?:details|summary|pre)>/g, '');
  expect(own).not.toMatch(/[<>]/);
  expect(summary.replaceAll(/<pre>.*?<\/pre>/gs, '')).not.toContain('`code`');
  // Four unescaped bars a row are the table's own.
  for (const row of summary.split('\n').filter((line) => line.startsWith('| ❌'))) {
    expect(row.match(/\|/g)).toHaveLength(5);
  }
  expect(summary.match(/<pre>/g)?.length).toBe(summary.match(/<\/pre>/g)?.length);
});
