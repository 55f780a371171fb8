import { steppedScreen } from '../../report/steppedScreen.ts';
import type { SteppedFailure } from '../../report/steppedReport.ts';
import { failureFiles, type FailureFile, type WrittenFailure } from '../failureFolder.ts';
import type { TracedCase } from './explorerProtocol.ts';
import type { SteppedRequest } from './steppedRequest.ts';

const COLUMNS = 160;

/** Writes a failure into a folder of its own: what was found as text and JSON, with every step. */
export function writeSteppedFailure(
  failure: SteppedFailure,
  traced: TracedCase,
  { out, parameters, environment }: SteppedRequest,
  now: Date,
): WrittenFailure<SteppedFailure> {
  const what = { parameters, environment };
  return failureFiles(failure, out, now, failure.findings[0]?.fingerprint, (written) =>
    steppedFiles(written, traced, what),
  );
}

/** The files of a stepped failure. @param what goes into its JSON besides. */
export const steppedFiles = (failure: SteppedFailure, traced: TracedCase, what: object): FailureFile[] => [
  ['finding.txt', () => steppedScreen(failure, undefined, COLUMNS).join('\n')],
  ['finding.json', () => JSON.stringify({ ...what, failure, plan: traced.plan }, undefined, 2)],
  [
    'steps.txt',
    () => traced.events.map(({ step, cpu, text, site }) => `${step}\tCPU${cpu}\t${text}\t${site ?? ''}`).join('\n'),
  ],
];
