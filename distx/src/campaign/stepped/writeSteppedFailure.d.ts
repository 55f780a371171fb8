import type { SteppedFailure } from '../../report/steppedReport.ts';
import { type FailureFile, type WrittenFailure } from '../failureFolder.ts';
import type { TracedCase } from './explorerProtocol.ts';
import type { SteppedRequest } from './steppedRequest.ts';
/** Writes a failure into a folder of its own: what was found as text and JSON, with every step. */
export declare function writeSteppedFailure(failure: SteppedFailure, traced: TracedCase, { out, parameters, environment }: SteppedRequest, now: Date): WrittenFailure<SteppedFailure>;
/** The files of a stepped failure. @param what goes into its JSON besides. */
export declare const steppedFiles: (failure: SteppedFailure, traced: TracedCase, what: object) => FailureFile[];
//# sourceMappingURL=writeSteppedFailure.d.ts.map