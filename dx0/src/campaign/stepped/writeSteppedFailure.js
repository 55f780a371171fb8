import { steppedScreen } from '../../report/steppedScreen.js';
import { failureFiles } from '../failureFolder.js';
const COLUMNS = 160;
/** Writes a failure into a folder of its own: what was found as text and JSON, with every step. */
export function writeSteppedFailure(failure, traced, { out, parameters, environment }, now) {
  const what = { parameters, environment };
  return failureFiles(failure, out, now, failure.findings[0]?.fingerprint, (written) =>
    steppedFiles(written, traced, what),
  );
}
/** The files of a stepped failure. @param what goes into its JSON besides. */
export const steppedFiles = (failure, traced, what) => [
  ['finding.txt', () => steppedScreen(failure, undefined, COLUMNS).join('\n')],
  ['finding.json', () => JSON.stringify({ ...what, failure, plan: traced.plan }, undefined, 2)],
  [
    'steps.txt',
    () => traced.events.map(({ step, cpu, text, site }) => `${step}\tCPU${cpu}\t${text}\t${site ?? ''}`).join('\n'),
  ],
];
//# sourceMappingURL=writeSteppedFailure.js.map
