// Opens an issue for each cause that a report (pagetorture-report/1) tells of, by the GitHub CLI: one a fingerprint.
// An issue that is open stays as it is, one that was closed is opened again.
//
//   node scripts/file-issues.mjs report.json
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const LABEL = 'pagetorture';
const LONGEST_TITLE = 200;
/** GitHub takes 65,536 characters. */
const LONGEST_BODY = 60_000;

const [path] = process.argv.slice(2);
if (path === undefined) fail('name the report: node scripts/file-issues.mjs report.json');
if (!existsSync(path)) {
  console.log(`there is no ${path}: the run did not come so far`);
  process.exit(0);
}
const report = JSON.parse(readFileSync(path, 'utf8'));
if (report.format !== 'pagetorture-report/1') fail(`${path} is no pagetorture-report/1`);

const causes = new Map(report.findings.map((finding) => [finding.fingerprint, finding]));
if (causes.size > 0) gh(['label', 'create', LABEL, '--force', '--description=found by pagetorture', '--color=B60205']);
for (const [fingerprint, finding] of causes) {
  const known = JSON.parse(
    gh([
      'issue',
      'list',
      `--label=${LABEL}`,
      '--state=all',
      `--search=${fingerprint} in:title`,
      '--json=number,title,state',
    ]),
  ).find(({ title }) => title.includes(`[${fingerprint}]`));
  if (known === undefined) {
    gh(['issue', 'create', `--label=${LABEL}`, `--title=${titleOf(finding)}`, '--body-file=-'], bodyOf(finding));
    console.log(`${fingerprint}: a new issue`);
  } else if (known.state === 'CLOSED') {
    gh(['issue', 'reopen', String(known.number)]);
    gh(['issue', 'comment', String(known.number), '--body-file=-'], bodyOf(finding));
    console.log(`${fingerprint}: #${known.number} is open again`);
  } else console.log(`${fingerprint}: #${known.number} is open`);
}

/** Nothing passes through a shell: arguments and input stay what they are. */
function gh(args, input = '') {
  return execFileSync('gh', args, { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'] });
}

function titleOf({ fingerprint, oracle, message, scenario }) {
  const text = `[${fingerprint}] ${oracle} in ${scenario}: ${message}`.replaceAll(/[\s\p{Cc}]+/gu, ' ');
  return text.length <= LONGEST_TITLE ? text : `${text.slice(0, LONGEST_TITLE - 1)}…`;
}

function bodyOf({ screen, replay, token, buildHash, bugs }) {
  const { environment, commandLine, started } = report;
  const lines = [
    token === null
      ? 'It was met by threads that ran free; the same programs run again with'
      : 'It is run again, exactly, by',
    fenced(`npx ${replay}`),
    'All that is known:',
    fenced(screen.join('\n')),
    'Found by',
    fenced(
      [
        commandLine ?? report.command,
        `pagetorture ${environment.version}, node ${environment.node}, ${environment.platform}, build ${buildHash}, ${started}`,
        ...(bugs.length > 0 ? [`with ${bugs.join(', ')}`] : []),
      ].join('\n'),
    ),
    ...(process.env.RUN_URL ? [`The run: ${process.env.RUN_URL}`] : []),
  ];
  return lines.join('\n\n').slice(0, LONGEST_BODY);
}

/** A block of text as it is, whatever is in it: the fence is longer than any in the text. */
function fenced(text) {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text.replaceAll(/[^\P{Cc}\n\t]/gu, '\uFFFD')}\n${fence}`;
}

function fail(text) {
  console.error(`file-issues: ${text}`);
  process.exit(2);
}
