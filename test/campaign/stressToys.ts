import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { Interrupt } from '../../src/campaign/interrupt.ts';
import { scenarioFile } from '../../src/campaign/scenarioFile.ts';
import { stress } from '../../src/campaign/stress.ts';
import type { StressParameters, StressReport } from '../../src/report/stressReport.ts';
import type { StressReporter } from '../../src/report/stressReporter.ts';
import { header } from '../report/sample.ts';

/** What was reported, in order. */
export type Told = { readonly [Kind in keyof StressReporter]: Parameters<StressReporter[Kind]>[0][] };

const listener = (): { told: Told; reporter: StressReporter } => {
  const told: Told = { start: [], progress: [], failure: [], scenario: [], warning: [], end: [] };
  return {
    told,
    reporter: {
      start: (item) => void told.start.push(item),
      progress: (item) => void told.progress.push(item),
      failure: (item) => void told.failure.push(item),
      scenario: (item) => void told.scenario.push(item),
      warning: (item) => void told.warning.push(item),
      end: (item) => void told.end.push(item),
    },
  };
};

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pagetorture-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs fixtures on real worker threads. */
export async function stressToys(
  toys: readonly string[],
  parameters: Partial<StressParameters> = {},
  { out = temporaryFolder(), interrupt = new Interrupt() } = {},
): Promise<{ report: StressReport; told: Told; out: string }> {
  const scenarios = toys.map((toy) => scenarioFile(`test/campaign/fixtures/${toy}.ts`));
  const { told, reporter } = listener();
  const report = await stress(
    {
      parameters: {
        scenarios: scenarios.map(({ name }) => name),
        cpus: 2,
        forMs: 2000,
        seed: 7,
        build: 'bare',
        noise: 'default',
        bugs: [],
        isolation: 'modern',
        lock: 'tas',
        stallMs: 1000,
        bridgeMs: 0,
        ...parameters,
      },
      scenarios,
      bugs: [],
      environment: header.environment,
      out,
    },
    reporter,
    interrupt,
  );
  return { report, told, out };
}
