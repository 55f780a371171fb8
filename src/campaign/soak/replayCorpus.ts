import { decodeToken, shortBuild } from '../../explore/token.ts';
import { asUsageError } from '../asUsageError.ts';
import { ExplorerHung, type ExplorerPool } from '../stepped/explorerPool.ts';
import type { FoundCase, ShrinkTask, TracedCase } from '../stepped/explorerProtocol.ts';
import { progressMemory } from '../stepped/progressWords.ts';
import type { CorpusEntry } from './corpus.ts';
import { hungFinding } from './hungFinding.ts';
import type { RunDirectory } from './runDirectory.ts';
import type { SoakFindings } from './soakFindings.ts';
import type { SoakSubjects } from './soakSubjects.ts';
import { KEEPS } from './steppedUnit.ts';

/** Unit of what no unit found. */
const NO_UNIT = -1;

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
export async function replayCorpus(
  { token }: CorpusEntry,
  { directory, subjects, findings, pool }: ReplayContext,
): Promise<string | undefined> {
  let outcome: string;
  let fingerprint: string | undefined;
  let problem: string | undefined;
  try {
    const { scenario, plan, schedule, settings, build } = decodeToken(token);
    const index = directory.manifest.scenarios.indexOf(scenario);
    if (index < 0) return `${scenario} is none of this soak's scenarios`;
    const loaded = await subjects.stepped(index);
    const { length } = loaded.bare.operations;
    if (plan.some((operations) => operations.some(({ operation }) => operation >= length))) {
      return `${scenario} has fewer operations now`;
    }
    const setup = subjects.setup(index);
    const task: ShrinkTask = {
      kind: 'shrink',
      setup: { ...setup, settings: { ...setup.settings, ...settings } },
      plan,
      schedule: [...schedule],
      ms: 0,
      keeps: KEEPS,
      isLenient: build !== shortBuild(loaded.loaded.buildHash),
      progress: progressMemory(),
    };
    const traced = await pool.run<TracedCase>(task, task.progress);
    ({ outcome } = traced);
    if (traced.findings.length > 0) {
      const { steps, preemptions } = traced;
      const position = { strategy: 'replay', chunk: 0, execution: 0 };
      const found: FoundCase = {
        ...position,
        plan,
        schedule: [...schedule],
        steps,
        preemptions,
        findings: traced.findings,
      };
      fingerprint = await findings.stepped(found, loaded, index, pool, NO_UNIT, []);
    }
  } catch (error) {
    if (error instanceof ExplorerHung) {
      outcome = 'hung';
      const { scenario } = decodeToken(token);
      const hung = { name: 'a schedule of the corpus', executions: 0, error };
      fingerprint = findings.plain(hungFinding(scenario, directory.manifest.seed, hung), scenario, NO_UNIT);
    } else if (asUsageError(error) === undefined) throw error;
    else {
      outcome = 'refused';
      problem = (error as Error).message;
    }
  }
  directory.append({ kind: 'replay', token, outcome, ...(fingerprint !== undefined && { fingerprint }) });
  return problem;
}
