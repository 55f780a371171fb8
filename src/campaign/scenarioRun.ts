import type { Remote } from 'comlink';
import type { CpuReport } from '../report/stressReport.ts';
import type { Finding } from '../scenario/finding.ts';
import { auditFindings } from './auditFindings.ts';
import { Alarm } from './alarm.ts';
import { ControlBlock } from './controlBlock.ts';
import { CpuDied } from './cpuDied.ts';
import type { CpuApi, CpuDeath, EpochRequest } from './cpuProtocol.ts';
import type { CpuPool } from './cpuPool.ts';
import { cpuReports } from './cpuReports.ts';
import { CpusStalled } from './cpusStalled.ts';
import { endFindings } from './endFindings.ts';
import { epochMs } from './epochMs.ts';
import type { Interrupt } from './interrupt.ts';
import type { NoiseSetup } from './noiseSetup.ts';
import type { PreparedScenario } from './preparedScenario.ts';
import { Watchdog, type Expected } from './watchdog.ts';

const SAMPLE_MS = 250;
/** A shorter epoch is not worth its audit. */
const SHORTEST_EPOCH_MS = 5;

export interface ScenarioRunOptions {
  /** As many CPUs as the shared state is for, all standing still. */
  readonly pool: CpuPool;
  readonly seed: number;
  readonly epochMs?: number | undefined;
  readonly stallMs: number;
  /** When to have finished, on the clock of performance.now(). */
  readonly deadline: number;
  /** Time to run once all CPUs have started, in ms; the deadline does not count then. */
  readonly runMs?: number;
  /** Epochs at most. */
  readonly mostEpochs?: number;
  readonly noise?: NoiseSetup | undefined;
  readonly interrupt: Interrupt;
  /** Called several times a second. */
  readonly onSample: (run: ScenarioRun) => void;
}

/** One scenario's run: epochs and audits until the time is over, then the end audit. The first findings end it. */
export class ScenarioRun {
  readonly prepared: PreparedScenario;
  readonly control: ControlBlock;
  /** Number of the epoch that runs or ran last, from 1. */
  epoch = 0;
  /** Epochs after which all CPUs stood still. */
  epochs = 0;
  /** Findings of the moment that ended the run. */
  findings: readonly Finding[] = [];
  /** Where the CPUs were at that moment. */
  cpus: readonly CpuReport[] = [];
  readonly #options: ScenarioRunOptions;
  readonly #pool: CpuPool;
  /** Raised by the watchdog. */
  readonly #alarm = new Alarm();
  readonly #watchdog: Watchdog;
  #generation = 0;
  #runningMs = 0;
  #runningSince: number | undefined;

  constructor(prepared: PreparedScenario, options: ScenarioRunOptions) {
    this.prepared = prepared;
    this.#options = options;
    this.control = new ControlBlock(prepared.state.cpus, prepared.scenario.operations.length);
    this.#pool = options.pool;
    this.#watchdog = new Watchdog(this.control, options.stallMs, SAMPLE_MS, performance.now());
  }

  /** Time during which the CPUs ran. */
  get runningMs(): number {
    return this.#runningMs + (this.#runningSince === undefined ? 0 : performance.now() - this.#runningSince);
  }

  get operations(): number {
    return Array.from({ length: this.control.cpus }, (_, cpu) => this.control.completed(cpu)).reduce(
      (a, b) => a + b,
      0,
    );
  }

  /** When it returns all CPUs stand still, or the pool is destroyed. */
  async run(): Promise<void> {
    const sample = (): void => {
      const stalled = this.#watchdog.sample(performance.now());
      if (stalled.length > 0) this.#alarm.raise(new CpusStalled(stalled));
      this.#options.onSample(this);
    };
    const timer = setInterval(sample, Math.min(SAMPLE_MS, this.#options.stallMs / 4));
    try {
      await this.#run();
    } catch (error) {
      // Before the threads are ended: the locks they hold are part of what is to be told.
      const end = endFindings(error, this.prepared, this.control, this.#options.stallMs);
      this.findings = end.findings;
      this.cpus = cpuReports(this.prepared, this.control, end.situation);
      await this.#pool.destroy();
    } finally {
      clearInterval(timer);
    }
  }

  async #run(): Promise<void> {
    await this.#configure();
    const { runMs, interrupt, seed, mostEpochs = Infinity } = this.#options;
    const deadline = runMs === undefined ? this.#options.deadline : performance.now() + runMs;
    let auditMs = 0;
    while (interrupt.by === undefined && this.findings.length === 0 && this.epochs < mostEpochs) {
      // What ends a run takes about as long as two audits.
      const left = deadline - performance.now() - 2 * auditMs;
      // However late it is, one epoch runs: a run that checks nothing is of no use.
      if (left < SHORTEST_EPOCH_MS && this.epochs > 0) break;
      const length = this.#options.epochMs ?? epochMs(seed, this.epoch + 1);
      await this.#epoch(Math.min(Math.max(left, SHORTEST_EPOCH_MS), length));
      const from = performance.now();
      this.#audit('quiescent');
      this.epochs++;
      auditMs = Math.max(auditMs, performance.now() - from);
    }
    if (this.findings.length > 0) return;
    await this.#together((api, request) => api.settle(request));
    await this.#together((api, request) => api.tearDown(request));
    this.#audit('end');
  }

  async #configure(): Promise<void> {
    const { prepared, control } = this;
    const { seed, noise } = this.#options;
    const { entryUrl } = prepared.loaded;
    const common = { entryUrl, state: prepared.state, control: control.buffer, seed, ...(noise && { noise }) };
    await this.#guarded('attach', (api, cpu) => api.configure({ ...common, cpu }));
  }

  async #epoch(lengthMs: number): Promise<void> {
    this.epoch++;
    this.#runningSince = performance.now();
    try {
      const done = this.#together((api, request) => api.runEpoch(request));
      await this.#options.interrupt.sleep(lengthMs, done);
      this.control.requestStop();
      await done;
    } finally {
      this.#runningMs = this.runningMs;
      this.#runningSince = undefined;
    }
  }

  /** Lets all CPUs start at once, and resolves when all of them stand still again. */
  async #together(call: (api: Remote<CpuApi>, request: EpochRequest) => Promise<CpuDeath | undefined>): Promise<void> {
    this.control.prepareEpoch();
    const request: EpochRequest = { generation: ++this.#generation, epoch: this.epoch, seed: this.#options.seed };
    await this.#guarded('epoch', (api) => call(api, request));
  }

  /** Calls every CPU; rejects as soon as one has died, is gone or stalls. */
  async #guarded(
    expected: Expected,
    call: (api: Remote<CpuApi>, cpu: number) => Promise<CpuDeath | undefined>,
  ): Promise<void> {
    this.#watchdog.expected = expected;
    const answers = this.#pool.all(async (api, cpu) => {
      const death = await call(api, cpu);
      if (death) throw new CpuDied(death);
    });
    await this.#alarm.guard(answers);
    this.#watchdog.expected = undefined;
  }

  #audit(phase: 'quiescent' | 'end'): void {
    const { scenario, state, nameSite } = this.prepared;
    const reported = scenario.reported(state, nameSite);
    this.findings = [...reported, ...auditFindings(this.prepared, phase)];
    if (this.findings.length > 0) this.cpus = cpuReports(this.prepared, this.control, scenario.situation(state));
  }
}
