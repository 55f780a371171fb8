import { type ExplorerPool } from '../stepped/explorerPool.ts';
import type { CorpusEntry } from './corpus.ts';
import type { RunDirectory } from './runDirectory.ts';
import type { SoakFindings } from './soakFindings.ts';
import type { SoakSubjects } from './soakSubjects.ts';
export interface ReplayContext {
    readonly directory: RunDirectory;
    readonly subjects: SoakSubjects;
    readonly findings: SoakFindings;
    readonly pool: ExplorerPool;
}
/**
 * Runs a schedule that failed in an earlier run, with the code as it is now: exactly when the build is the same,
 * otherwise as far as it leads.
 *
 * @returns why it could not be run; undefined when it was. @throws DiskError
 */
export declare function replayCorpus({ token }: CorpusEntry, { directory, subjects, findings, pool }: ReplayContext): Promise<string | undefined>;
//# sourceMappingURL=replayCorpus.d.ts.map