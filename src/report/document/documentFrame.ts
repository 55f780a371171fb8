import type { Environment, Verdict } from '../stressReport.ts';
import { DOCUMENT_FORMAT, type Json, type ReportDocument } from './reportDocument.ts';

/** What reports of all commands have. */
export interface AnyReport {
  readonly header: { readonly environment: Environment };
  readonly verdict: Verdict;
  readonly reason?: string | undefined;
  readonly interrupted?: NodeJS.Signals | undefined;
  readonly seconds: number;
}

type Frame = Pick<
  ReportDocument,
  'format' | 'parameters' | 'environment' | 'started' | 'ended' | 'seconds' | 'verdict' | 'reason' | 'interrupted'
>;

/** The parts of the document that are the same for every command. */
export function documentFrame(report: AnyReport, parameters: object): Frame {
  const { started, ...environment } = report.header.environment;
  return {
    format: DOCUMENT_FORMAT,
    parameters: plainJson(parameters),
    environment,
    started,
    ended: new Date(Date.parse(started) + 1000 * report.seconds).toISOString(),
    seconds: report.seconds,
    verdict: report.verdict,
    reason: report.reason ?? null,
    interrupted: report.interrupted ?? null,
  };
}

/** Parameters as JSON has them; undefined ones are null. */
const plainJson = (parameters: object): Record<string, Json> =>
  JSON.parse(JSON.stringify(parameters, (_, value: unknown) => (value === undefined ? null : value))) as Record<
    string,
    Json
  >;
