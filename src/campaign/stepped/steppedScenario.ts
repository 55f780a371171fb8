import type { SteppedRuntime } from '../../explore/steppedRuntime.ts';
import { loadSubject, type LoadedSubject } from '../../instrument/loadSubject.ts';
import type { InlineExtent } from '../../instrument/lowering.ts';
import type { SharedState, SiteName } from '../../scenario/scenario.ts';
import type { Settings } from '../../scenario/settings.ts';
import type { FullScenario } from '../fullScenario.ts';
import { createState, importScenario } from '../preparedScenario.ts';
import type { ScenarioFile } from '../scenarioFile.ts';
import { siteName } from '../siteName.ts';
import { steppedSettings } from './steppedSettings.ts';

/** Setting that is the engine's, not the scenario's: plain stores are delayed. */
export const STORE_BUFFER = 'store-buffer';

/** How to load a scenario for stepping. */
export interface SteppedPreparation {
  /** Paths of patches. */
  readonly patches: readonly string[];
  /** Over the scenario's own for stepped runs. */
  readonly settings: Settings;
  /** Plain accesses are scheduling points too. */
  readonly fine: boolean;
  /** As in `LoadOptions`. */
  readonly inlines?: InlineExtent;
}

/** A scenario loaded for stepping in this thread. */
export interface SteppedScenario {
  readonly file: ScenarioFile;
  /** What creates and audits the state: plain code at full speed. */
  readonly bare: FullScenario;
  /** What the CPUs run. */
  readonly stepped: FullScenario;
  readonly runtime: SteppedRuntime;
  readonly loaded: LoadedSubject;
  readonly state: SharedState;
  readonly words: Int32Array;
  /** The words as they were when the state was made. */
  readonly pristine: Int32Array;
  readonly fine: boolean;
  /** Whether plain stores are delayed. */
  readonly storeBuffers: boolean;
  readonly nameSite: SiteName;
  readonly nameAddress: (address: number) => string;
}

/**
 * Loads a scenario twice, stepped for its CPUs and bare for what is never stepped, and makes its shared state.
 *
 * @throws UsageError, SubjectError or the scenario's ConfigError for what a user can mend.
 */
export async function loadStepped(
  file: ScenarioFile,
  { patches, settings: { [STORE_BUFFER]: buffered, ...settings }, fine: isFine, inlines = 'small' }: SteppedPreparation,
): Promise<SteppedScenario> {
  const storeBuffers = buffered !== undefined && buffered !== 0;
  const fine = isFine || storeBuffers;
  const plain = await loadSubject(file.subject, { build: 'bare', patches });
  const loaded = await loadSubject(file.subject, { build: fine ? 'stepped-fine' : 'stepped', patches, inlines });
  const bare = await importScenario(file, plain);
  const stepped = await importScenario(file, loaded);
  const runtime = (await import(loaded.runtimeUrl)) as SteppedRuntime;
  const wanted = { callSites: Math.max(1, plain.sites.length), ...steppedSettings(bare, settings) };
  const state = createState(file.name, bare, wanted);
  const words = new Int32Array(state.buffer);
  return {
    file,
    bare,
    stepped,
    runtime,
    loaded,
    state,
    words,
    pristine: words.slice(),
    fine,
    storeBuffers,
    nameSite: (site) => siteName(loaded.sites, site),
    nameAddress: (address) => (address < 0 ? 'private' : bare.addressName(state, address)),
  };
}
