import type { StressReport } from '../report/stressReport.ts';
/** What the exit code of the process says. */
export declare const ExitCode: {
    readonly Clean: 0;
    readonly Finding: 1;
    readonly WrongUse: 2;
    readonly Inconclusive: 3;
    readonly InternalError: 4;
};
/** 128 plus the signal's number, as a shell reports it. */
export declare const signalCode: (signal: NodeJS.Signals) => number;
/** A finding counts for more than the signal that came after it. */
export declare const exitCodeOf: ({ verdict, interrupted }: Pick<StressReport, 'verdict' | 'interrupted'>) => number;
//# sourceMappingURL=exitCode.d.ts.map