import { decodeToken, shortBuild } from '../../explore/token.js';
import { asUsageError } from '../asUsageError.js';
import { ExplorerHung } from '../stepped/explorerPool.js';
import { progressMemory } from '../stepped/progressWords.js';
import { hungFinding } from './hungFinding.js';
import { KEEPS } from './steppedUnit.js';
/** Unit of what no unit found. */
const NO_UNIT = -1;
/**
 * Runs a schedule that failed in an earlier run, with the code as it is now: exactly when the build is the same,
 * otherwise as far as it leads.
 *
 * @returns why it could not be run; undefined when it was. @throws DiskError
 */
export async function replayCorpus({ token }, { directory, subjects, findings, pool }) {
  let outcome;
  let fingerprint;
  let problem;
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
    const task = {
      kind: 'shrink',
      setup: { ...setup, settings: { ...setup.settings, ...settings } },
      plan,
      schedule: [...schedule],
      ms: 0,
      keeps: KEEPS,
      isLenient: build !== shortBuild(loaded.loaded.buildHash),
      progress: progressMemory(),
    };
    const traced = await pool.run(task, task.progress);
    ({ outcome } = traced);
    if (traced.findings.length > 0) {
      const { steps, preemptions } = traced;
      const position = { strategy: 'replay', chunk: 0, execution: 0 };
      const found = {
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
      problem = error.message;
    }
  }
  directory.append({ kind: 'replay', token, outcome, ...(fingerprint !== undefined && { fingerprint }) });
  return problem;
}
//# sourceMappingURL=replayCorpus.js.map
