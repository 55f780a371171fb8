import type {
  BugRow,
  BugsParameters,
  BugsReport,
  BugsReporter,
  BugTrial,
  ControlRow,
} from '../../report/bugsReport.ts';
import type { Environment } from '../../report/stressReport.ts';
import type { Bug } from '../bugCatalogue.ts';
import type { Interrupt } from '../interrupt.ts';
import { scenarioFile } from '../scenarioFile.ts';
import { UsageError } from '../usageError.ts';
import { ExplorerPool } from '../stepped/explorerPool.ts';
import type { ExplorerSetup } from '../stepped/explorerProtocol.ts';
import { loadStepped } from '../stepped/steppedScenario.ts';
import { huntBug, type Hunt } from './huntBug.ts';

/** Steps after which an execution is given up. */
const STEP_LIMIT = 20_000;
/** Time without a finished execution after which a task is given up. */
const HANG_MS = 30_000;

export interface BugsRequest {
  readonly parameters: BugsParameters;
  readonly bugs: readonly Bug[];
  readonly environment: Environment;
}

/**
 * Looks for each bug several times, and as long in its scenario without the bug: the one has to be found, the other
 * must not find anything.
 *
 * @throws UsageError and its like for what a user can mend.
 */
export async function bugsCampaign(
  { parameters, bugs, environment }: BugsRequest,
  reporter: BugsReporter,
  interrupt: Interrupt,
): Promise<BugsReport> {
  const began = performance.now();
  const elapsed = (): number => (performance.now() - began) / 1000;
  const scenarios = [...new Set(bugs.map(scenarioOf))];
  reporter.start(parameters, environment);
  const pool = new ExplorerPool(parameters.threads, HANG_MS);
  const lanes = new Lanes(parameters.threads);
  const rows: BugRow[] = [];
  const controls: ControlRow[] = [];
  let done = 0;
  try {
    const hunts = bugs.map(async (bug) => {
      const trials = await trialsOf(bug, parameters, pool, lanes, interrupt);
      reporter.progress(bug.name, ++done, bugs.length + scenarios.length, elapsed());
      return { bug, trials };
    });
    for (const hunt of hunts) {
      const { bug, trials } = await hunt;
      if (interrupt.by !== undefined) break;
      const { title, oracle } = bug.patch;
      const row = { id: bug.name, title, scenario: scenarioOf(bug), expected: oracle, trials };
      rows.push(row);
      reporter.bug(row);
    }
    const silent = scenarios.map(async (scenario) => {
      const control = await controlOf(scenario, parameters, pool, lanes, interrupt);
      reporter.progress(scenario, ++done, bugs.length + scenarios.length, elapsed());
      return control;
    });
    for (const control of silent) {
      const row = await control;
      if (interrupt.by !== undefined) break;
      controls.push(row);
      reporter.control(row);
    }
  } finally {
    await pool.destroy();
  }
  const report = { parameters, environment, bugs: rows, controls, interrupted: interrupt.by, seconds: elapsed() };
  reporter.end(report);
  return report;
}

/** @throws UsageError for a patch that does not say where it shows. */
function scenarioOf({ name, patch }: Bug): string {
  const [scenario] = patch.scenario?.split(/[\s,]+/) ?? [];
  if (scenario !== undefined) return scenario;
  throw new UsageError(
    `${name} does not say in which scenario it shows`,
    'Add a header line, such as `Scenario: storm`.',
  );
}

async function trialsOf(
  bug: Bug,
  parameters: BugsParameters,
  pool: ExplorerPool,
  lanes: Lanes,
  interrupt: Interrupt,
): Promise<BugTrial[]> {
  const trials: BugTrial[] = [];
  await lanes.run(async () => {
    const hunt = await huntOf(scenarioOf(bug), bug, parameters);
    for (let trial = 0; trial < parameters.trials && interrupt.by === undefined; trial++) {
      trials.push(await huntBug({ ...hunt, seed: parameters.seed + trial }, pool, interrupt));
    }
  });
  return trials;
}

async function controlOf(
  scenario: string,
  parameters: BugsParameters,
  pool: ExplorerPool,
  lanes: Lanes,
  interrupt: Interrupt,
): Promise<ControlRow> {
  let executions = 0;
  let finding: string | undefined;
  await lanes.run(async () => {
    const hunt = await huntOf(scenario, undefined, parameters);
    const trial = await huntBug(hunt, pool, interrupt);
    executions = trial.executions;
    finding = trial.found && `${trial.found.oracle} ${trial.found.title}`;
  });
  return { scenario, executions, finding };
}

async function huntOf(
  scenario: string,
  bug: Bug | undefined,
  { strategy, budget, seed }: BugsParameters,
): Promise<Hunt> {
  const setup: ExplorerSetup = {
    file: scenarioFile(scenario),
    patches: bug === undefined ? [] : [bug.path],
    settings: bug?.patch.cpus === undefined ? {} : { cpus: bug.patch.cpus },
    fine: false,
    stepLimit: STEP_LIMIT,
    detectors: true,
  };
  return { bug, setup, scenario: await loadStepped(setup.file, setup), strategy, budget, seed };
}

/** So many things at a time. */
class Lanes {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(lanes: number) {
    this.#free = lanes;
  }

  async run(work: () => Promise<void>): Promise<void> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
    }
  }
}
