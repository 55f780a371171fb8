import { count } from './humanUnits.js';
const FAMILIES = [
  ['B0.', 'Pinning without migration in the way: get_user_pages_non_movable (2013)'],
  ['B1.', 'Long-term pins and the movable zone (2018)'],
  ['B2.', 'Soft offline of a page in use'],
  ['B3.', 'Migration of pages that a driver has pinned'],
  ['B4.', 'move_pages and huge pages'],
  ['R', 'Commits that mended the kernel'],
  ['G', 'Generic mistakes'],
  ['M', 'Mistakes that the model had'],
];
/** docs/bugs.md: every bug, where it comes from, and what it took to find it last. */
export function bugsDocument(bugs, notes, measured) {
  const known = new Map(measured.bugs.map((bug) => [bug.id, bug]));
  const families = FAMILIES.flatMap(([start, title]) => {
    const rows = bugs.filter(({ name }) => name.startsWith(start));
    return rows.length === 0 ? [] : [`## ${title}`, '', ...tableOf(rows, known), ''];
  });
  const text = [
    '# Bugs',
    '',
    `${bugs.length} known bugs, each a patch of the model in [stress/bugs](../stress/bugs) with its story in the header, and`,
    `${notes.length} that the model can't have. \`npx pagetorture bugs ID --explain\` shows one with its diff and a small execution`,
    'that fails. This page is made from the patches and from [the last measured hunts](../stress/bugs/measured.json) by',
    '`npm run docs:bugs`; `npx pagetorture bugs --record stress/bugs/measured.json` measures anew.',
    '',
    '_needs_: CPUs and preemptions, as the header has it. _executions_: median until the finding in steps, under the default',
    'portfolio. _shrunk_: CPUs, steps and preemptions of the smallest failing execution; with a star it is proven that fewer',
    `preemptions don't do. _free_: seconds until free-running threads find it, where they are expected to.`,
    ...(measured.on === '' ? [] : ['', `Measured with ${measured.on}.`]),
    '',
    ...families,
    ...(notes.length === 0 ? [] : ["## Bugs the model can't have", '', ...notesOf(notes)]),
  ].join('\n');
  return `${text.trimEnd()}\n`;
}
function tableOf(bugs, known) {
  const head = ['bug', 'title', 'source', 'scenario', 'needs', 'oracle', 'found', 'executions', 'by', 'shrunk', 'free'];
  const rows = bugs.map(({ name, path, patch }) => {
    const { steps, free } = known.get(name) ?? {};
    const size = steps?.size;
    return [
      `[${name}](../stress/bugs/${path.split(/[\\/]/).at(-1)})`,
      patch.title,
      patch.source ?? '',
      patch.scenario ?? '',
      `${patch.cpus ?? '?'}, ${patch.preemptions ?? '?'}`,
      (steps === undefined || steps.found === 0 ? patch.oracle : steps.oracles).join(' '),
      steps === undefined ? '' : `${steps.found} of ${steps.trials}`,
      steps === undefined ? '' : count(steps.executions),
      steps?.strategies.join(' ') ?? '',
      size === undefined ? '' : `${size.cpus}, ${size.steps}, ${size.preemptions}${size.isMinimal ? '\\*' : ''}`,
      free === undefined ? (patch.freeRunning ? '' : 'no') : free.found === 0 ? 'not found' : `${free.seconds} s`,
    ];
  });
  return markdownTable([head, ...rows]);
}
const notesOf = (notes) =>
  markdownTable([
    ['bug', 'title', 'source', 'why not'],
    ...notes.map(({ id, title, source, reason }) => [id, title, source, reason]),
  ]);
/** As the formatter has it: every column as wide as its widest cell. */
function markdownTable(rows) {
  const cells = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = cells[0].map((_, i) => Math.max(3, ...cells.map((row) => row[i].length)));
  const line = (row) => `| ${row.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`;
  const [head, ...others] = cells;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...others.map(line)];
}
//# sourceMappingURL=bugsDocument.js.map
