import { sourceDigest } from '../../instrument/sourceDigest.ts';
import { findBug, type Bug } from '../bugCatalogue.ts';
import { prepareScenario, type PreparedScenario } from '../preparedScenario.ts';
import { scenarioFile, type ScenarioFile } from '../scenarioFile.ts';
import type { ExplorerSetup } from '../stepped/explorerProtocol.ts';
import { loadStepped, type SteppedScenario } from '../stepped/steppedScenario.ts';
import type { TokenSettings } from '../stepped/tokenOf.ts';

const STEP_LIMIT = 20_000;

/** Digest over the sources of scenarios with their patches. @throws SubjectError, UsageError */
export const buildOf = (scenarios: readonly string[], bugs: readonly string[]): string =>
  sourceDigest(
    scenarios.map((name) => scenarioFile(name).subject),
    bugs.map((bug) => findBug(bug).path),
  );

/** The scenarios of a soak, loaded when their first turn comes: a process that goes on does so at once. */
export class SoakSubjects {
  readonly bugs: readonly Bug[];
  readonly #files: readonly ScenarioFile[];
  readonly #cpus: number;
  readonly #prepared = new Map<string, PreparedScenario>();
  readonly #stepped = new Map<string, SteppedScenario>();

  /** @throws UsageError for a name that is unknown. */
  constructor(scenarios: readonly string[], bugs: readonly string[], cpus: number) {
    this.#files = scenarios.map(scenarioFile);
    this.bugs = bugs.map(findBug);
    this.#cpus = cpus;
  }

  get #patches(): readonly string[] {
    return this.bugs.map(({ path }) => path);
  }

  /** What an explorer loads. */
  setup(scenario: number): ExplorerSetup {
    const { settings, cpus } = this.tokenSettings;
    return {
      file: this.#files[scenario]!,
      patches: this.#patches,
      settings: { ...settings, ...(cpus !== undefined && { cpus }) },
      fine: false,
      stepLimit: STEP_LIMIT,
      detectors: true,
    };
  }

  get tokenSettings(): TokenSettings {
    const needed = this.bugs.flatMap(({ patch }) => patch.cpus ?? []);
    return {
      bugs: this.bugs.map(({ name }) => name),
      settings: {},
      cpus: needed.length > 0 ? Math.max(...needed) : undefined,
      fine: false,
    };
  }

  /** @throws what the user can mend. */
  async free(scenario: number): Promise<PreparedScenario> {
    const file = this.#files[scenario]!;
    let prepared = this.#prepared.get(file.name);
    if (prepared === undefined) {
      const settings = { cpus: this.#cpus, isolation: 'modern', lock: 'tas' };
      prepared = await prepareScenario(file, { build: 'noisy', patches: this.#patches, settings });
      this.#prepared.set(file.name, prepared);
    }
    return prepared;
  }

  /** @throws what the user can mend. */
  async stepped(scenario: number): Promise<SteppedScenario> {
    const file = this.#files[scenario]!;
    let loaded = this.#stepped.get(file.name);
    if (loaded === undefined) this.#stepped.set(file.name, (loaded = await loadStepped(file, this.setup(scenario))));
    return loaded;
  }
}
