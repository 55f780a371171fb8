import { loadSubject, type LoadedSubject } from '../instrument/loadSubject.ts';
import type { SharedState, SiteName } from '../scenario/scenario.ts';
import type { Settings } from '../scenario/settings.ts';
import { asUsageError } from './asUsageError.ts';
import { drawSlots } from './drawSlots.ts';
import { fullScenario, type FullScenario } from './fullScenario.ts';
import { isScenario } from './isScenario.ts';
import type { ScenarioFile } from './scenarioFile.ts';
import { siteName } from './siteName.ts';
import { steppedSettings } from './stepped/steppedSettings.ts';
import { UsageError } from './usageError.ts';

/** A scenario loaded in one build, with its shared state made. */
export interface PreparedScenario {
  readonly name: string;
  readonly root: string;
  readonly scenario: FullScenario;
  readonly loaded: LoadedSubject;
  readonly state: SharedState;
  /** Source positions of this build's call sites. */
  readonly nameSite: SiteName;
}

/** How to load a scenario and what to create. */
export interface Preparation {
  readonly build: 'bare' | 'noisy';
  /** Paths of patches. */
  readonly patches: readonly string[];
  readonly settings: Settings;
  /** With the settings of stepped runs. */
  readonly isStepped?: boolean;
}

/**
 * Loads a scenario and makes its shared state.
 *
 * @throws UsageError, SubjectError or the scenario's ConfigError for what a user can mend.
 */
export async function prepareScenario(
  file: ScenarioFile,
  { build, patches, settings, isStepped }: Preparation,
): Promise<PreparedScenario> {
  const loaded = await loadSubject(file.subject, { build, patches });
  const scenario = await importScenario(file, loaded);
  refuseAsync(file.name, scenario);
  // Room for the statistics of every call site of this build.
  const state = createState(file.name, scenario, {
    ...(isStepped ? steppedSettings(scenario, settings) : settings),
    callSites: Math.max(1, loaded.sites.length),
  });
  const nameSite: SiteName = (site) => siteName(loaded.sites, site);
  return { name: file.name, root: file.subject.root, scenario, loaded, state, nameSite };
}

/** A scenario that can only be stepped. */
export class AsyncOperation extends UsageError {}

/** Worker threads don't wait for promises: what an operation does later would be checked by nobody. */
function refuseAsync(name: string, { operations }: FullScenario): void {
  const later = operations.find(({ run }) => Object.prototype.toString.call(run) === '[object AsyncFunction]');
  if (later === undefined) return;
  throw new AsyncOperation(
    `${name}: the operation ${later.name} is an async function, which worker threads can't run`,
    'Run it in steps: pagetorture fuzz, verify or replay without --threads.',
  );
}

/** @throws what the user can mend, when the state can't be made. */
export function createState(name: string, scenario: FullScenario, settings: Settings): SharedState {
  try {
    return scenario.create(settings);
  } catch (error) {
    if (asUsageError(error) !== undefined) throw error;
    throw new UsageError(
      `${name} fails while it sets up its state (${String(error)})`,
      'With --bug, the patch breaks it before a CPU has started.',
    );
  }
}

/** The module's default export. @throws UsageError when it can't be imported or is no scenario. */
export async function importScenario({ name }: ScenarioFile, { entryUrl }: LoadedSubject): Promise<FullScenario> {
  let module: { default?: unknown };
  try {
    module = (await import(entryUrl)) as typeof module;
  } catch (error) {
    throw new UsageError(`${name} can't be loaded (${String(error)})`, 'Its modules must import without an error.');
  }
  const scenario = module.default;
  if (!isScenario(scenario)) {
    throw new UsageError(
      `${name} is no scenario`,
      'Its default export must implement Scenario (src/scenario/scenario.ts).',
    );
  }
  try {
    drawSlots(scenario.operations.map(({ weight }) => weight));
  } catch (error) {
    throw new UsageError(`${name}: ${(error as Error).message}`, 'Give every operation a weight above 0.');
  }
  return fullScenario(scenario);
}
