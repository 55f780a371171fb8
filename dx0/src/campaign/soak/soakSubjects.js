import { sourceDigest } from '../../instrument/sourceDigest.js';
import { findBug } from '../bugCatalogue.js';
import { AsyncOperation, prepareScenario } from '../preparedScenario.js';
import { emitAside } from '../emitAside.js';
import { namedScenarios, ownScenarios, scenarioFile } from '../scenarioFile.js';
import { loadStepped } from '../stepped/steppedScenario.js';
const STEP_LIMIT = 20_000;
/** Digest over the sources of scenarios with their patches. @throws SubjectError, UsageError */
export const buildOf = (scenarios, bugs) =>
  sourceDigest(
    scenarios.map((name) => scenarioFile(name).subject),
    bugs.map((bug) => findBug(bug).path),
  );
/**
 * Loads what only a user can have got wrong, modules of one's own and patches, so that it is told before anything is begun.
 *
 * @throws what the user can mend.
 */
export async function checkSubjects(scenarios, bugs, cpus) {
  const own = new Set([...ownScenarios(), ...namedScenarios()].map(({ name }) => name));
  const subjects = new SoakSubjects(scenarios, bugs, cpus);
  for (const [i, name] of scenarios.entries()) {
    if (own.has(name) && bugs.length === 0) continue;
    await subjects.onlyStepped(i);
    await subjects.stepped(i);
  }
}
/** The scenarios of a soak, loaded when their first turn comes: a process that goes on does so at once. */
export class SoakSubjects {
  bugs;
  #files;
  #cpus;
  #prepared = new Map();
  #async = new Set();
  #stepped = new Map();
  /** @throws UsageError for a name that is unknown. */
  constructor(scenarios, bugs, cpus) {
    this.#files = scenarios.map(scenarioFile);
    this.bugs = bugs.map(findBug);
    this.#cpus = cpus;
  }
  get #patches() {
    return this.bugs.map(({ path }) => path);
  }
  /** What an explorer loads. */
  setup(scenario) {
    const { settings, cpus } = this.tokenSettings;
    return {
      file: this.#files[scenario],
      patches: this.#patches,
      settings: { ...settings, ...(cpus !== undefined && { cpus }) },
      fine: false,
      stepLimit: STEP_LIMIT,
      detectors: true,
    };
  }
  get tokenSettings() {
    const needed = this.bugs.flatMap(({ patch }) => patch.cpus ?? []);
    return {
      bugs: this.bugs.map(({ name }) => name),
      settings: {},
      cpus: needed.length > 0 ? Math.max(...needed) : undefined,
      fine: false,
    };
  }
  /**
   * Why a scenario is not raced; undefined when it is. Of programs that are always the same some CPUs wait for each other,
   * and worker threads can't wait for promises.
   *
   * @throws what the user can mend.
   */
  async onlyStepped(scenario) {
    const { name } = this.#files[scenario];
    if (this.#async.has(name)) return 'async';
    try {
      return (await this.free(scenario)).scenario.programs === undefined ? undefined : 'fixed';
    } catch (error) {
      if (!(error instanceof AsyncOperation)) throw error;
      this.#async.add(name);
      return 'async';
    }
  }
  /** @throws what the user can mend; AsyncOperation when it can't be raced. */
  async free(scenario) {
    const file = this.#files[scenario];
    let prepared = this.#prepared.get(file.name);
    if (prepared === undefined) {
      const settings = { cpus: this.#cpus, isolation: 'modern', lock: 'tas' };
      await emitAside(file.subject, { build: 'noisy', patches: this.#patches });
      prepared = await prepareScenario(file, { build: 'noisy', patches: this.#patches, settings });
      this.#prepared.set(file.name, prepared);
    }
    return prepared;
  }
  /** @throws what the user can mend. */
  async stepped(scenario) {
    const file = this.#files[scenario];
    let loaded = this.#stepped.get(file.name);
    if (loaded === undefined) {
      for (const build of ['bare', 'stepped']) await emitAside(file.subject, { build, patches: this.#patches });
      this.#stepped.set(file.name, (loaded = await loadStepped(file, this.setup(scenario))));
    }
    return loaded;
  }
}
//# sourceMappingURL=soakSubjects.js.map
