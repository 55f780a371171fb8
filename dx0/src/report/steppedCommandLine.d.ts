import { type SteppedParameters } from './fuzzReport.ts';
/** The command that asks for a campaign with these parameters. */
export declare function steppedCommandLine(parameters: SteppedParameters): string;
//# sourceMappingURL=steppedCommandLine.d.ts.map
