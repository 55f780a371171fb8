import { auditFindings } from './auditFindings.js';
import { Alarm } from './alarm.js';
import { ControlBlock } from './controlBlock.js';
import { CpuDied } from './cpuDied.js';
import { cpuReports } from './cpuReports.js';
import { CpusStalled } from './cpusStalled.js';
import { endFindings } from './endFindings.js';
import { epochMs } from './epochMs.js';
import { Watchdog } from './watchdog.js';
const SAMPLE_MS = 250;
/** A shorter epoch is not worth its audit. */
const SHORTEST_EPOCH_MS = 5;
/** One scenario's run: epochs and audits until the time is over, then the end audit. The first findings end it. */
export class ScenarioRun {
    prepared;
    control;
    /** Number of the epoch that runs or ran last, from 1. */
    epoch = 0;
    /** Epochs after which all CPUs stood still. */
    epochs = 0;
    /** Findings of the moment that ended the run. */
    findings = [];
    /** Where the CPUs were at that moment. */
    cpus = [];
    #options;
    #pool;
    /** Raised by the watchdog. */
    #alarm = new Alarm();
    #watchdog;
    #generation = 0;
    #runningMs = 0;
    #runningSince;
    constructor(prepared, options) {
        this.prepared = prepared;
        this.#options = options;
        this.control = new ControlBlock(prepared.state.cpus, prepared.scenario.operations.length);
        this.#pool = options.pool;
        this.#watchdog = new Watchdog(this.control, options.stallMs, SAMPLE_MS, performance.now());
    }
    /** Time during which the CPUs ran. */
    get runningMs() {
        return this.#runningMs + (this.#runningSince === undefined ? 0 : performance.now() - this.#runningSince);
    }
    get operations() {
        return Array.from({ length: this.control.cpus }, (_, cpu) => this.control.completed(cpu)).reduce((a, b) => a + b, 0);
    }
    /** When it returns all CPUs stand still, or the pool is destroyed. */
    async run() {
        const sample = () => {
            const stalled = this.#watchdog.sample(performance.now());
            if (stalled.length > 0)
                this.#alarm.raise(new CpusStalled(stalled));
            this.#options.onSample(this);
        };
        const timer = setInterval(sample, Math.min(SAMPLE_MS, this.#options.stallMs / 4));
        try {
            await this.#run();
        }
        catch (error) {
            // Before the threads are ended: the locks they hold are part of what is to be told.
            const end = endFindings(error, this.prepared, this.control, this.#options.stallMs);
            this.findings = end.findings;
            this.cpus = cpuReports(this.prepared, this.control, end.situation);
            await this.#pool.destroy();
        }
        finally {
            clearInterval(timer);
        }
    }
    async #run() {
        await this.#configure();
        const { runMs, interrupt, seed, mostEpochs = Infinity } = this.#options;
        const deadline = runMs === undefined ? this.#options.deadline : performance.now() + runMs;
        let auditMs = 0;
        while (interrupt.by === undefined && this.findings.length === 0 && this.epochs < mostEpochs) {
            // What ends a run takes about as long as two audits.
            const left = deadline - performance.now() - 2 * auditMs;
            // However late it is, one epoch runs: a run that checks nothing is of no use.
            if (left < SHORTEST_EPOCH_MS && this.epochs > 0)
                break;
            const length = this.#options.epochMs ?? epochMs(seed, this.epoch + 1);
            await this.#epoch(Math.min(Math.max(left, SHORTEST_EPOCH_MS), length));
            const from = performance.now();
            this.#audit('quiescent');
            this.epochs++;
            auditMs = Math.max(auditMs, performance.now() - from);
        }
        if (this.findings.length > 0)
            return;
        await this.#together((api, request) => api.settle(request));
        await this.#together((api, request) => api.tearDown(request));
        this.#audit('end');
    }
    async #configure() {
        const { prepared, control } = this;
        const { seed, noise } = this.#options;
        const { entryUrl } = prepared.loaded;
        const common = { entryUrl, state: prepared.state, control: control.buffer, seed, ...(noise && { noise }) };
        await this.#guarded('attach', (api, cpu) => api.configure({ ...common, cpu }));
    }
    async #epoch(lengthMs) {
        this.epoch++;
        this.#runningSince = performance.now();
        try {
            const done = this.#together((api, request) => api.runEpoch(request));
            await this.#options.interrupt.sleep(lengthMs, done);
            this.control.requestStop();
            await done;
        }
        finally {
            this.#runningMs = this.runningMs;
            this.#runningSince = undefined;
        }
    }
    /** Lets all CPUs start at once, and resolves when all of them stand still again. */
    async #together(call) {
        this.control.prepareEpoch();
        const request = { generation: ++this.#generation, epoch: this.epoch, seed: this.#options.seed };
        await this.#guarded('epoch', (api) => call(api, request));
    }
    /** Calls every CPU; rejects as soon as one has died, is gone or stalls. */
    async #guarded(expected, call) {
        this.#watchdog.expected = expected;
        const answers = this.#pool.all(async (api, cpu) => {
            const death = await call(api, cpu);
            if (death)
                throw new CpuDied(death);
        });
        await this.#alarm.guard(answers);
        this.#watchdog.expected = undefined;
    }
    #audit(phase) {
        const { scenario, state, nameSite } = this.prepared;
        const reported = scenario.reported(state, nameSite);
        this.findings = [...reported, ...auditFindings(this.prepared, phase)];
        if (this.findings.length > 0)
            this.cpus = cpuReports(this.prepared, this.control, scenario.situation(state));
    }
}
//# sourceMappingURL=scenarioRun.js.map