import type { StressReport } from '../report/stressReport.ts';

/** What the exit code of the process says. */
export const ExitCode = { Clean: 0, Finding: 1, WrongUse: 2, Inconclusive: 3, InternalError: 4 } as const;

/** 128 plus the signal's number, as a shell reports it. */
export const signalCode = (signal: NodeJS.Signals): number => (signal === 'SIGTERM' ? 143 : 130);

const verdictCodes = {
  pass: ExitCode.Clean,
  fail: ExitCode.Finding,
  inconclusive: ExitCode.Inconclusive,
} as const;

/** A finding counts for more than the signal that came after it. */
export const exitCodeOf = ({ verdict, interrupted }: Pick<StressReport, 'verdict' | 'interrupted'>): number =>
  interrupted === undefined || verdict === 'fail' ? verdictCodes[verdict] : signalCode(interrupted);
