import { readHistory } from '../campaign/soak/history.js';
import { compareRuns, TEST } from '../report/history/compareRuns.js';
import { historyLines } from '../report/history/historyLines.js';
import { ExitCode } from './exitCode.js';
import { parseWhole } from './parseWhole.js';
/** Runs `pagetorture history`; returns the exit code. */
export function historyCommand(path, raw) {
  const shown = parseWhole('--last', raw.last, 1, 1_000_000);
  const { runs, damaged } = readHistory(path);
  const comparison = compareRuns(runs);
  if (damaged > 0) process.stderr.write(`pagetorture: ${damaged} damaged lines of the history were left out.\n`);
  const document = { format: 'pagetorture-history/1', test: TEST, ...comparison, runs: runs.slice(-shown) };
  const text = raw.json ? JSON.stringify(document, undefined, 2) : historyLines(runs, comparison, shown).join('\n');
  process.stdout.write(`${text}\n`);
  return ExitCode.Clean;
}
//# sourceMappingURL=historyCommand.js.map
