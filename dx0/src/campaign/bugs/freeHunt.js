import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findingsOf, operationsOf } from '../../report/stressReport.js';
import { freeCpus } from '../freeCpus.js';
import { scenarioFile } from '../scenarioFile.js';
import { stress } from '../stress.js';
const STALL_MS = 10_000;
/** Looks for a bug as `stress --bug` does, some times. */
export async function freeHunt(hunt, interrupt) {
  const trials = [];
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
async function freeTrial({ bug, scenario, forMs, environment }, seed, out, interrupt) {
  const parameters = {
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
const nothing = () => undefined;
const silent = {
  start: nothing,
  progress: nothing,
  failure: nothing,
  scenario: nothing,
  warning: nothing,
  end: nothing,
};
//# sourceMappingURL=freeHunt.js.map
