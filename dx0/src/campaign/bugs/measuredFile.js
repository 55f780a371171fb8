import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measuredText, NOTHING_MEASURED, withMeasured } from '../../report/measuredBugs.js';
import { bugCatalogue } from '../bugCatalogue.js';
import { packageRoot } from '../packageRoot.js';
import { UsageError } from '../usageError.js';
/** What was measured last of the catalogue's bugs. */
export const measuredPath = join(packageRoot, 'stress', 'bugs', 'measured.json');
/** @throws UsageError when the file is something else. */
export function readMeasured(path) {
  if (!existsSync(path)) return NOTHING_MEASURED;
  try {
    const content = JSON.parse(readFileSync(path, 'utf8'));
    if (content.format === NOTHING_MEASURED.format && Array.isArray(content.bugs)) return content;
  } catch {
    // Told below.
  }
  throw new UsageError(`${path} is no record of measured bugs`, 'Choose another file, or remove it.');
}
/** Takes a hunt into the record at `path`; bugs that are no longer in the catalogue leave it. */
export function recordMeasured(path, report) {
  const { bugs, ...head } = withMeasured(readMeasured(path), report);
  const known = new Set([...bugCatalogue().map(({ name }) => name), ...report.bugs.map(({ id }) => id)]);
  try {
    writeFileSync(path, measuredText({ ...head, bugs: bugs.filter(({ id }) => known.has(id)) }));
  } catch (error) {
    const code = error.code ?? 'error';
    throw new UsageError(`cannot write ${path} (${code})`, 'Choose another place.');
  }
}
/** The bugs of the catalogue that were found fastest, in every trial, when they were last measured in steps. */
export function quickBugs(most) {
  const seconds = new Map(
    readMeasured(measuredPath).bugs.flatMap(({ id, steps }) =>
      steps !== undefined && steps.found === steps.trials ? [[id, steps.seconds]] : [],
    ),
  );
  const timeOf = ({ name }) => seconds.get(name);
  const quickest = bugCatalogue()
    .filter(({ name }) => seconds.has(name))
    .toSorted((a, b) => timeOf(a) - timeOf(b))
    .slice(0, most);
  if (quickest.length > 0) return quickest;
  throw new UsageError('no bug has been measured', 'Measure them: pagetorture bugs --record stress/bugs/measured.json');
}
//# sourceMappingURL=measuredFile.js.map
