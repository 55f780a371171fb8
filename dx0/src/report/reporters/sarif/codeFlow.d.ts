import type { DocumentFinding } from '../../document/documentFinding.ts';
/** What the CPUs did, a thread flow for each one that did something; undefined when nothing is known. */
export declare function codeFlow({ schedule, recorder }: DocumentFinding): Record<string, unknown> | undefined;
//# sourceMappingURL=codeFlow.d.ts.map
