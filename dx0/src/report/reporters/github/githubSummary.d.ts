import type { ReportDocument } from '../../document/reportDocument.ts';
/** What a run came to, in GitHub's Markdown: the step summary of a job. */
export declare function githubSummary(document: ReportDocument): string;
//# sourceMappingURL=githubSummary.d.ts.map
