import type { DocumentFinding } from '../../report/document/documentFinding.ts';
import type { SoakFinding, SoakReporter } from '../../report/soakReport.ts';
import type { Environment } from '../../report/stressReport.ts';
import type { Finding } from '../../scenario/finding.ts';
import type { Interrupt } from '../interrupt.ts';
import { type ExplorerPool } from '../stepped/explorerPool.ts';
import type { FoundCase, WitnessedOrder } from '../stepped/explorerProtocol.ts';
import type { SteppedScenario } from '../stepped/steppedScenario.ts';
import type { FreeResult } from './freeUnit.ts';
import type { RunDirectory } from './runDirectory.ts';
import type { SoakSubjects } from './soakSubjects.ts';
export interface FindingsContext {
  readonly directory: RunDirectory;
  readonly subjects: SoakSubjects;
  readonly environment: Environment;
  readonly reporter: SoakReporter;
  readonly interrupt: Interrupt;
  /** Whether a schedule is looked for that fails as a free run did. */
  readonly bridges: boolean;
  /** Time left, in ms. */
  readonly left: () => number;
}
/** Findings of a soak, a folder each: what has one fingerprint is shrunk, written and told once. */
export declare class SoakFindings {
  #private;
  /** @throws DiskError */
  constructor(context: FindingsContext);
  /** What ended a free run. @returns its fingerprint. @throws DiskError */
  free(result: FreeResult, unit: number, scenario: number): Promise<string>;
  /** A failing execution. @returns its fingerprint. @throws DiskError */
  stepped(
    found: FoundCase,
    scenario: SteppedScenario,
    setup: number,
    pool: ExplorerPool,
    unit: number,
    orders: readonly WitnessedOrder[],
  ): Promise<string>;
  /** Something that has neither an execution nor CPUs to show. @returns its fingerprint. @throws DiskError */
  plain(finding: Finding, scenario: string, unit: number): string;
  /** The finding as reporters have it; undefined when it was not written, or is not as it was. */
  documentOf(print: string): Omit<DocumentFinding, 'id'> | undefined;
  /** With the folder, if there is one. */
  withFolder(finding: SoakFinding): SoakFinding;
}
//# sourceMappingURL=soakFindings.d.ts.map
