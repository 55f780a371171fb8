import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FreeTrial } from '../../report/bugsReport.ts';
import { findingsOf, operationsOf, type Environment, type StressParameters } from '../../report/stressReport.ts';
import type { StressReporter } from '../../report/stressReporter.ts';
import type { Bug } from '../bugCatalogue.ts';
import type { Interrupt } from '../interrupt.ts';
import { freeCpus } from '../freeCpus.ts';
import { scenarioFile } from '../scenarioFile.ts';
import { stress } from '../stress.ts';

const STALL_MS = 10_000;

export interface FreeHunt {
  readonly bug: Bug;
  readonly scenario: string;
  readonly trials: number;
  readonly seed: number;
  readonly forMs: number;
  readonly environment: Environment;
}

/** Looks for a bug as `stress --bug` does, some times. */
export async function freeHunt(hunt: FreeHunt, interrupt: Interrupt): Promise<FreeTrial[]> {
  const trials: FreeTrial[] = [];
  const out = mkdtempSync(join(tmpdir(), 'pagetorture-bugs-'));
  try {
    for (let i = 0; i < hunt.trials && interrupt.by === undefined; i++) {
      trials.push(await freeTrial(hunt, hunt.seed + i, out, interrupt));
    }
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
  return trials;
}

async function freeTrial(
  { bug, scenario, forMs, environment }: FreeHunt,
  seed: number,
  out: string,
  interrupt: Interrupt,
): Promise<FreeTrial> {
  const parameters: StressParameters = {
    scenarios: [scenario],
    cpus: freeCpus([scenario], [bug.patch]),
    forMs,
    seed,
    build: 'noisy',
    noise: 'default',
    bugs: [bug.name],
    isolation: 'modern',
    lock: 'tas',
    stallMs: STALL_MS,
    bridgeMs: 0,
  };
  const request = { parameters, scenarios: [scenarioFile(scenario)], bugs: [bug], environment, out };
  const { scenarios, seconds } = await stress(request, silent, interrupt);
  const [finding] = scenarios.flatMap(findingsOf);
  return {
    seed,
    seconds,
    operations: scenarios.reduce((sum, report) => sum + operationsOf(report), 0),
    found: finding && {
      oracle: finding.oracle,
      title: finding.title,
      isExpected: bug.patch.oracle.includes(finding.oracle),
    },
  };
}

const nothing = (): void => undefined;
const silent: StressReporter = {
  start: nothing,
  progress: nothing,
  failure: nothing,
  scenario: nothing,
  warning: nothing,
  end: nothing,
};
