import { RaceDetector } from '../src/explore/detectors/raceDetector.js';
import { LockTracker } from '../src/explore/detectors/lockTracker.js';
import { Coverage } from '../src/explore/trace/coverage.js';
import { Engine } from '../src/explore/engine.js';
import { RandomWalk } from '../src/explore/strategies/randomWalk.js';
import { TraceRecorder } from '../src/explore/trace/traceRecorder.js';
import * as runtime from '../src/instrument/stepped/index.js';
import { Sfc32 } from '../src/scenario/random.js';
import { medianOf } from '../src/report/medianOf.js';
import { inTurn, medianRatio } from './measure.js';
// What detectors cost a step: `node dist/bench/detectors.js`.
const { codeOf, control, Op, plain, point } = runtime;
const CPUS = 3;
const PAGES = 4;
const ROUNDS = 9;
const EXECUTIONS = 1500;
const words = new Int32Array(new SharedArrayBuffer(4096));
/** A page's count, lock and flag, in the manner of the page life cycle, and with `data` some data behind the lock. */
function* cpu(data) {
    for (let i = 0; i < 24; i++) {
        const page = (i % PAGES) * 16;
        if (--control[0] === 0 && point(1, Op.load, words, page))
            yield;
        const count = runtime.load(words, page, codeOf(1, Op.load));
        if (--control[0] === 0 && point(2, Op.compareExchange, words, page, count, count + 1))
            yield;
        if (runtime.compareExchange(words, page, count, count + 1, codeOf(2, Op.compareExchange)) !== count)
            continue;
        if (--control[0] === 0 && point(3, Op.compareExchange, words, page + 1, 0, 1))
            yield;
        if (runtime.compareExchange(words, page + 1, 0, 1, codeOf(3, Op.compareExchange)) === 0) {
            if (--control[0] === 0 && point(4, Op.or, words, page + 2, 1))
                yield;
            runtime.or(words, page + 2, 1, codeOf(4, Op.or));
            if (data) {
                for (let k = 4; k < 12; k++) {
                    if (control[1] !== 0)
                        plain(5, Op.read, words, page + k);
                    const value = words[page + k];
                    if (control[1] !== 0)
                        plain(6, Op.write, words, page + k, value + 1);
                    words[page + k] = value + 1;
                }
            }
            if (--control[0] === 0 && point(7, Op.store, words, page + 1, 0))
                yield;
            runtime.store(words, page + 1, 0, codeOf(7, Op.store));
        }
        if (--control[0] === 0 && point(8, Op.sub, words, page, 1))
            yield;
        runtime.sub(words, page, 1, codeOf(8, Op.sub));
    }
}
/** Runs as long as those of PCT: one CPU out of the enabled, for 50 steps on average. */
class LongRuns {
    name = 'long runs';
    watches = false;
    #random;
    begin(_, random) {
        this.#random = random;
        return true;
    }
    pick(execution) {
        execution.grant = 1 + this.#random.below(100);
        return execution.enabled.list[this.#random.below(execution.enabled.count)];
    }
}
const contestants = [
    { name: 'nobody looks', observers: () => [] },
    { name: 'written down', observers: () => [{ onLog() { } }] },
    { name: 'races', observers: () => [new RaceDetector()] },
    { name: 'locks', observers: () => [new LockTracker()] },
    { name: 'coverage', observers: () => [new Coverage()] },
    { name: 'trace', observers: () => [new TraceRecorder()] },
    { name: 'races, locks', observers: () => [new RaceDetector(), new LockTracker()] },
    { name: 'races, locks, trace', observers: () => [new RaceDetector(), new LockTracker(), new TraceRecorder()] },
];
function measure(strategy, data) {
    let perExecution = 0;
    const runs = contestants.map(({ observers }) => {
        const program = { cpus: CPUS, reset: () => void words.fill(0), start: () => cpu(data) };
        const engine = new Engine(runtime, program, { observers: observers() });
        return () => {
            const random = new Sfc32(1);
            let steps = 0;
            const start = performance.now();
            for (let i = 0; i < EXECUTIONS; i++) {
                engine.run(strategy, random);
                steps += engine.steps;
            }
            perExecution = steps / EXECUTIONS;
            return ((performance.now() - start) * 1e6) / steps;
        };
    });
    inTurn(3, runs);
    const times = inTurn(ROUNDS, runs);
    console.log(`${strategy.name}, ${data ? 'with plain data behind locks' : 'atomics only'}, ${Math.round(perExecution)} steps`);
    for (const [i, { name }] of contestants.entries()) {
        const over = medianOf(times[i].map((time, round) => time - times[1][round]));
        console.log(`  ${name.padEnd(32)} ${medianOf(times[i]).toFixed(1).padStart(6)} ns a step   x ${medianRatio(times[i], times[0]).toFixed(2)}` +
            (i > 1 ? `   ${over.toFixed(1).padStart(6)} ns over that` : ''));
    }
}
for (const data of [false, true])
    for (const strategy of [new RandomWalk(), new LongRuns()])
        measure(strategy, data);
//# sourceMappingURL=detectors.js.map