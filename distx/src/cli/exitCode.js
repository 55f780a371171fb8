/** What the exit code of the process says. */
export const ExitCode = { Clean: 0, Finding: 1, WrongUse: 2, Inconclusive: 3, InternalError: 4 };
/** 128 plus the signal's number, as a shell reports it. */
export const signalCode = (signal) => (signal === 'SIGTERM' ? 143 : 130);
const verdictCodes = {
    pass: ExitCode.Clean,
    fail: ExitCode.Finding,
    inconclusive: ExitCode.Inconclusive,
};
/** A finding counts for more than the signal that came after it. */
export const exitCodeOf = ({ verdict, interrupted }) => interrupted === undefined || verdict === 'fail' ? verdictCodes[verdict] : signalCode(interrupted);
//# sourceMappingURL=exitCode.js.map