import type { Environment, Verdict } from '../stressReport.ts';
import { type ReportDocument } from './reportDocument.ts';
/** What reports of all commands have. */
export interface AnyReport {
  readonly header: {
    readonly environment: Environment;
  };
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
export declare function documentFrame(report: AnyReport, parameters: object): Frame;
export {};
//# sourceMappingURL=documentFrame.d.ts.map
