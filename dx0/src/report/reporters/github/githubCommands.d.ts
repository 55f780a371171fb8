import type { ReportDocument } from '../../document/reportDocument.ts';
/** Annotations of a run: an error for each finding, where it happened; a warning when nothing can be said. */
export declare function githubCommands({ findings, verdict, reason, warnings, command: ran }: ReportDocument): string[];
/**
 * Brackets for a log, so that nothing in it is taken for a workflow command.
 *
 * @param token a word that nobody can guess.
 */
export declare const githubSilence: (token: string) => {
  readonly begin: string;
  readonly end: string;
};
//# sourceMappingURL=githubCommands.d.ts.map
