import { freeCpus } from '../campaign/freeCpus.ts';
import { findBug, type Bug } from '../campaign/bugCatalogue.ts';
import { scenariosOf } from '../campaign/bugs/bugScenario.ts';
import { ownScenarios, scenarioFile, type ScenarioFile } from '../campaign/scenarioFile.ts';
import { UsageError } from '../campaign/usageError.ts';
import { noiseLevels, type NoiseLevel } from '../instrument/runtime/noiseOptions.ts';
import type { StressParameters } from '../report/stressReport.ts';
import { parseChoice } from './parseChoice.ts';
import { parseDuration } from './parseDuration.ts';
import { parseWhole } from './parseWhole.ts';
import { parseSeed } from './parseSeed.ts';

/** The options of `stress` as commander hands them over. */
export interface RawStressOptions {
  readonly cpus?: string;
  readonly for: string;
  readonly seed?: string;
  readonly build: string;
  readonly noise?: string;
  readonly bug: readonly string[];
  readonly isolation: string;
  readonly lock: string;
  readonly epoch?: string;
  readonly stall: string;
  readonly bridge: boolean;
  readonly out: string;
  readonly reporter: readonly string[];
  readonly json?: true;
  readonly list?: true;
}

export interface StressChoice {
  readonly parameters: StressParameters;
  readonly scenarios: readonly ScenarioFile[];
  readonly bugs: readonly Bug[];
}

const levels = Object.keys(noiseLevels) as NoiseLevel[];
const LONGEST_EPOCH_MS = 600_000;
/** What a machine has at most: one bit for each CPU in an int32. */
const MOST_CPUS = 30;
/** Time for the search of a schedule that fails as the free run did. */
const BRIDGE_MS = 10_000;
/** A healthy CPU that the system does not schedule can stand still for most of this. */
const LEAST_STALL_MS = 1000;

/** What the user asked for, checked. @throws UsageError */
export function stressOptions(names: readonly string[], raw: RawStressOptions): StressChoice {
  const build = parseChoice('--build', raw.build, ['bare', 'noisy']);
  const noise = raw.noise === undefined ? undefined : parseChoice('--noise', raw.noise, levels);
  if (build === 'bare' && noise !== undefined && noise !== 'off') {
    throw new UsageError(
      `--noise ${noise} has no effect on the bare build`,
      'Use --build noisy, or leave --noise out.',
    );
  }
  const numbers = {
    forMs: parseDuration('--for', raw.for),
    seed: parseSeed(raw.seed),
    epochMs: raw.epoch === undefined ? undefined : parseWhole('--epoch', raw.epoch, 1, LONGEST_EPOCH_MS),
    stallMs: parseDuration('--stall', raw.stall, LEAST_STALL_MS),
    bridgeMs: raw.bridge ? BRIDGE_MS : 0,
  };
  const isolation = parseChoice('--isolation', raw.isolation, ['old', 'modern']);
  const lock = parseChoice('--lock', raw.lock, ['tas', 'ticket', 'queued']);
  const bugs = [...new Set(raw.bug)].map(findBug);
  const scenarios = chooseScenarios(names, bugs);
  const cpus = cpusOf(raw.cpus, scenarios, bugs);
  for (const { name, patch } of bugs) {
    if (patch.cpus === undefined || patch.cpus <= cpus) continue;
    throw new UsageError(`bug ${name} needs ${patch.cpus} CPUs`, `Use --cpus ${patch.cpus} or more.`);
  }
  return {
    parameters: {
      scenarios: scenarios.map(({ name }) => name),
      cpus,
      ...numbers,
      build,
      noise: build === 'bare' ? 'off' : (noise ?? 'default'),
      bugs: bugs.map(({ name }) => name),
      isolation,
      lock,
    },
    scenarios,
    bugs,
  };
}

const cpusOf = (given: string | undefined, scenarios: readonly ScenarioFile[], bugs: readonly Bug[]): number =>
  given === undefined
    ? freeCpus(
        scenarios.map(({ name }) => name),
        bugs.map(({ patch }) => patch),
      )
    : parseWhole('--cpus', given, 1, MOST_CPUS);

/** Those named; else those the bugs' headers name; else all. */
function chooseScenarios(names: readonly string[], bugs: readonly Bug[]): ScenarioFile[] {
  const ofBugs = bugs.flatMap(({ patch }) => scenariosOf(patch).slice(-1));
  const wanted = [...new Set(names.length > 0 ? names : ofBugs)];
  const scenarios = wanted.length > 0 ? wanted.map(scenarioFile) : ownScenarios();
  if (scenarios.length > 0) return scenarios;
  throw new UsageError('there are no scenarios', 'The folder stress of the package is empty, install it again.');
}
