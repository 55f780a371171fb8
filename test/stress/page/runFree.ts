import { CpuPool } from '../../../src/campaign/cpuPool.ts';
import { Interrupt } from '../../../src/campaign/interrupt.ts';
import { prepareScenario } from '../../../src/campaign/preparedScenario.ts';
import { scenarioFile } from '../../../src/campaign/scenarioFile.ts';
import { ScenarioRun } from '../../../src/campaign/scenarioRun.ts';
import type { Settings } from '../../../src/scenario/scenario.ts';

/** Runs a scenario on worker threads for a while with settings that no option sets. */
export async function runFree(name: string, settings: Settings, ms: number): Promise<ScenarioRun> {
  const prepared = await prepareScenario(scenarioFile(name), { build: 'bare', patches: [], settings });
  const pool = new CpuPool(prepared.state.cpus);
  try {
    const run = new ScenarioRun(prepared, {
      pool,
      seed: 1,
      stallMs: 20_000,
      deadline: performance.now() + ms,
      interrupt: new Interrupt(),
      onSample: () => undefined,
    });
    await run.run();
    return run;
  } finally {
    await pool.destroy();
  }
}
