import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { packageRoot } from '../../src/campaign/packageRoot.ts';
import { program } from '../../src/cli/program.ts';
import { reporterSpecs } from '../../src/cli/reporting/reporterSpec.ts';
import type { ReportDocument } from '../../src/report/document/reportDocument.ts';
import { temporaryFolder } from '../campaign/stressToys.ts';
import { documentNamed, HOSTILE } from '../report/reporters/documents.ts';

const example = join(packageRoot, 'examples/nightly-soak');

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly strategy: { readonly matrix: Readonly<Record<string, readonly number[]>> };
  readonly steps: readonly Step[];
}
const workflow = parse(readFileSync(join(example, '.github/workflows/nightly.yml'), 'utf8')) as {
  readonly env: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
};
const steps = Object.values(workflow.jobs).flatMap(({ steps: own, strategy }) =>
  own.map((step) => ({ step, matrix: strategy.matrix })),
);
const values: Readonly<Record<string, string>> = { SCENARIOS: 'a.ts b.ts', SOAK_TIME: '4h', SEED: '17' };

/** The words of a command as the runner's shell has them, with the first values of the matrix. */
const wordsOf = (command: string, matrix: Job['strategy']['matrix']): string[] =>
  command
    .replaceAll(/\$\{\{ matrix\.(\w+) \}\}/g, (_, name: string) => String(matrix[name]![0]))
    .replaceAll(/\$(\w+)/g, (_, name: string) => {
      expect(Object.keys(workflow.env)).toContain(name);
      return values[name]!;
    })
    .split(/\s+/);

/** What the command line makes of words, nothing being run. */
async function parsed(words: readonly string[]) {
  const top = program(() => undefined);
  const asked: { command: string; args: readonly string[]; options: Record<string, unknown> }[] = [];
  for (const command of top.commands) {
    command.action(() => void asked.push({ command: command.name(), args: command.args, options: command.opts() }));
  }
  await top.parseAsync([...words], { from: 'user' });
  return asked[0]!;
}

test('the command line takes every command of the workflow', async () => {
  const commands = steps.flatMap(({ step: { run }, matrix }) =>
    run?.startsWith('npx pagetorture ') ? [wordsOf(run, matrix).slice(2)] : [],
  );
  const asked = await Promise.all(commands.map(parsed));
  expect(asked.map(({ command, args }) => [command, args])).toEqual([
    ['soak', ['a.ts', 'b.ts']],
    ['merge', ['shards/soak-node20-1/run', 'shards/soak-node20-2/run']],
  ]);
  expect(asked[0]!.options).toMatchObject({ dir: 'run', corpus: 'corpus', for: '4h', seed: '17', shard: '1/2' });
  for (const { options } of asked) {
    expect(reporterSpecs(options['reporter'] as string[], false).stdoutTaken).toBe(false);
  }
  await expect(parsed(['soak', '--dir', 'x', '--sharded', '1/2'])).rejects.toThrow(/unknown option/);
});

test('every shard of the matrix is run and merged, and artifacts are always kept', () => {
  const { soak, verdict } = workflow.jobs;
  const shards = soak!.strategy.matrix['shard']!;
  const merge = verdict!.steps.find(({ run }) => run?.includes(' merge '))!.run!;
  for (const shard of shards) expect(merge).toContain(`-${shard}/run`);
  expect(soak!.steps.find(({ run }) => run?.includes(' soak '))!.run).toContain(`/${shards.length} --dir`);
  expect(verdict!.strategy.matrix['node']).toEqual(soak!.strategy.matrix['node']);
  const uploads = steps.filter(({ step }) => step.uses?.startsWith('actions/upload-artifact@'));
  expect(uploads.map(({ step }) => step.if)).toEqual(['always()', 'always()']);
});

/** Runs the script with a GitHub CLI that writes down what it is asked, and knows the issues given. */
function fileIssues(document: ReportDocument, issues: readonly object[] = []) {
  const folder = temporaryFolder();
  const log = join(folder, 'log');
  writeFileSync(log, '');
  const gh = `#!${process.execPath}
const { appendFileSync, readFileSync } = require('node:fs');
const args = process.argv.slice(2);
appendFileSync(${JSON.stringify(log)}, JSON.stringify({ args, input: readFileSync(0, 'utf8') }) + '\\n');
if (args[1] === 'list') console.log(${JSON.stringify(JSON.stringify(issues))});
`;
  writeFileSync(join(folder, 'gh'), gh, { mode: 0o755 });
  writeFileSync(join(folder, 'report.json'), JSON.stringify(document));
  execFileSync(process.execPath, [join(example, 'scripts/file-issues.mjs'), join(folder, 'report.json')], {
    env: { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH']}`, RUN_URL: 'https://run' },
  });
  const lines = readFileSync(log, 'utf8').trim().split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as { args: string[]; input: string });
}

test('a new cause has an issue, with how to run it again', () => {
  const [finding] = documentNamed('fuzz').findings;
  const asked = fileIssues({ ...documentNamed('fuzz'), findings: [finding!, { ...finding!, id: 'again' }] });
  expect(asked.map(({ args }) => args.slice(0, 2).join(' '))).toEqual(['label create', 'issue list', 'issue create']);
  const { args, input } = asked[2]!;
  expect(args[3]).toBe(`--title=[1f2e3d4c] I1 in migrate-pin-0: ${finding!.message}`);
  expect(input).toContain(finding!.token);
  expect(input).toContain('The run: https://run');
});

test('an open issue stays, a closed one is opened again', () => {
  const [finding] = documentNamed('fuzz').findings;
  const issue = (state: string) => [{ number: 3, title: '[1f2e3d4c] something', state }];
  const verbs = (state: string) =>
    fileIssues({ ...documentNamed('fuzz'), findings: [finding!] }, issue(state)).map(({ args }) => args[1]);
  expect(verbs('OPEN')).toEqual(['create', 'list']);
  expect(verbs('CLOSED')).toEqual(['create', 'list', 'reopen', 'comment']);
});

test('nothing found, nothing asked; hostile text is one title and one block', () => {
  expect(fileIssues(documentNamed('clean'))).toEqual([]);
  const created = fileIssues(documentNamed('hostile')).find(({ args }) => args[1] === 'create' && args[0] === 'issue')!;
  const title = created.args.find((arg) => arg.startsWith('--title='))!;
  expect(title).not.toMatch(/\n/);
  expect(title.length).toBeLessThan(220);
  expect(created.input).toContain(HOSTILE.split('\n')[0]);
});
