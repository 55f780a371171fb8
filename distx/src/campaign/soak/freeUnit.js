import { CpuPool } from '../cpuPool.js';
import { makeNoise } from '../makeNoise.js';
import { createState } from '../preparedScenario.js';
import { ScenarioRun } from '../scenarioRun.js';
/** Epochs of a unit. */
export const EPOCHS = 4;
const ISOLATIONS = ['modern', 'old'];
const LOCKS = ['tas', 'ticket', 'queued'];
/** CPUs that outlive a turn, as long as all of them live. */
export class FreeRunner {
    #stallMs;
    #pool;
    #cpus = 0;
    /** One for all turns: threads let go of what they share when they please, which may be late. */
    #recorder;
    /** @param stallMs time without a finished operation after which a CPU stalls. */
    constructor(stallMs) {
        this.#stallMs = stallMs;
    }
    /** Every turn has protocol and locks of its own, so that all of them get theirs. */
    async run(turn) {
        const { unit, cpus, deadline, interrupt, onSample } = turn;
        const parameters = parametersOf(turn, this.#stallMs);
        const { isolation, lock } = parameters;
        const { scenario, loaded, name } = turn.prepared;
        const callSites = Math.max(1, loaded.sites.length);
        const state = createState(name, scenario, { cpus, isolation, lock, callSites });
        const noise = await makeNoise(loaded, parameters, state.cpus, this.#recorder);
        this.#recorder = noise?.recorder;
        const run = new ScenarioRun({ ...turn.prepared, state }, {
            pool: await this.#poolOf(state.cpus),
            seed: unit.seed,
            stallMs: this.#stallMs,
            deadline,
            mostEpochs: EPOCHS,
            noise,
            interrupt,
            onSample: ({ operations }) => onSample(operations),
        });
        await run.run();
        return { run, noise, parameters, isWhole: run.epochs === EPOCHS || run.findings.length > 0 };
    }
    async destroy() {
        await this.#pool?.destroy();
    }
    async #poolOf(cpus) {
        if (this.#pool !== undefined && (this.#pool.destroyed || this.#cpus !== cpus)) {
            await this.#pool.destroy();
            this.#pool = undefined;
        }
        this.#cpus = cpus;
        return (this.#pool ??= new CpuPool(cpus));
    }
}
const parametersOf = ({ unit, prepared, cpus, bugs }, stallMs) => ({
    scenarios: [prepared.name],
    cpus,
    forMs: 20_000,
    seed: unit.seed,
    build: 'noisy',
    noise: 'default',
    bugs,
    isolation: ISOLATIONS[unit.round % ISOLATIONS.length],
    lock: LOCKS[unit.round % LOCKS.length],
    stallMs,
    bridgeMs: 0,
});
//# sourceMappingURL=freeUnit.js.map