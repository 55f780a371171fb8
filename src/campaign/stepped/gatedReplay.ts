import type { Plan } from '../../explore/plan.ts';
import type { NoisyRuntime } from '../../instrument/loadSubject.ts';
import type { Finding } from '../../scenario/finding.ts';
import type { Settings } from '../../scenario/settings.ts';
import { attempt } from '../attempt.ts';
import { auditFindings } from '../auditFindings.ts';
import { ControlBlock } from '../controlBlock.ts';
import { CpuPool } from '../cpuPool.ts';
import type { CpuDeath } from '../cpuProtocol.ts';
import { crashFinding } from '../crashFinding.ts';
import { operationName } from '../operationName.ts';
import { prepareScenario, type PreparedScenario } from '../preparedScenario.ts';
import type { ScenarioFile } from '../scenarioFile.ts';
import { stallFinding } from '../stallFinding.ts';
import type { Runs } from './explorerProtocol.ts';

/** A schedule to be carried out on worker threads. */
export interface GatedCase {
  readonly file: ScenarioFile;
  /** Paths of patches. */
  readonly patches: readonly string[];
  readonly settings: Settings;
  readonly plan: Plan;
  readonly schedule: Runs;
}

export interface GatedResult {
  readonly ended: 'complete' | 'deadlock' | 'diverged' | 'aborted' | 'running';
  readonly findings: readonly Finding[];
}

const GIVE_UP_MS = 30_000;
const RING_ENTRIES = 256;

/** A stepped build lowers all but shadow memory, the workload and its oracles, too: so much is hooked here. */
const hookedWhole = (file: ScenarioFile): ScenarioFile => ({
  ...file,
  subject: { ...file.subject, instrumented: ['.'] },
});

/** Carries out a schedule on real threads, which take turns at the noisy build's gate, and audits what is left. */
export async function gatedReplay({ file, patches, settings, plan, schedule }: GatedCase): Promise<GatedResult> {
  const prepared = await prepareScenario(hookedWhole(file), { build: 'noisy', patches, settings, isStepped: true });
  const { scenario, state, loaded } = prepared;
  const { cpus } = state;
  const runtime = (await import(loaded.runtimeUrl)) as NoisyRuntime;
  const recorder = new SharedArrayBuffer(runtime.recorderBytes(cpus, RING_ENTRIES));
  const gate = runtime.createGate(cpus, schedule);
  const control = new ControlBlock(cpus, scenario.operations.length);
  const pool = new CpuPool(cpus);
  const giveUp = setTimeout(() => void pool.destroy(), GIVE_UP_MS);
  try {
    const noise = { runtimeUrl: loaded.runtimeUrl, level: 'off' as const, recorder, ringEntries: RING_ENTRIES };
    const common = { entryUrl: loaded.entryUrl, state, control: control.buffer, seed: 0, noise };
    await pool.all((api, cpu) => api.configure({ ...common, cpu }));
    const deaths = await pool.all((api, cpu) => api.runGated({ gate, program: plan[cpu] ?? [] }));
    const ended = endOf(runtime, gate);
    return {
      ended,
      findings: findingsOf(
        prepared,
        control,
        ended,
        deaths.find((death) => death !== undefined),
      ),
    };
  } catch {
    return { ended: 'running', findings: [] };
  } finally {
    clearTimeout(giveUp);
    await pool.destroy();
  }
}

function endOf(runtime: NoisyRuntime, gate: SharedArrayBuffer): GatedResult['ended'] {
  const verdict = new Int32Array(gate)[runtime.VERDICT]!;
  const names = Object.keys(runtime.Verdict) as GatedResult['ended'][];
  return names[verdict] ?? 'running';
}

function findingsOf(
  prepared: PreparedScenario,
  control: ControlBlock,
  ended: GatedResult['ended'],
  death: CpuDeath | undefined,
): readonly Finding[] {
  const { scenario, state, nameSite, root } = prepared;
  const reported = attempt(() => scenario.reported(state, nameSite), []);
  const operationOf = (cpu: number): string => operationName(scenario, control, cpu) ?? 'no operation';
  if (death) {
    if (death.name === 'KernelBug' && reported.length > 0) return reported;
    return [...reported, crashFinding(death, operationOf(death.cpu), root)];
  }
  if (ended === 'complete') return [...reported, ...auditFindings(prepared, 'quiescent')];
  if (ended !== 'deadlock') return reported;
  const stalled = Array.from({ length: state.cpus }, (_, cpu) => cpu);
  const situation = scenario.situation(state);
  return [...reported, stallFinding({ stalled, stallMs: undefined, situation, operationOf, siteName: nameSite })];
}
