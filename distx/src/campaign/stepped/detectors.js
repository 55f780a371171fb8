import { RaceDetector } from '../../explore/detectors/raceDetector.js';
import { raceFinding } from '../../explore/detectors/raceFinding.js';
import { Coverage } from '../../explore/trace/coverage.js';
import { LockOrders } from './lockOrders.js';
import { WordChecks } from './wordChecks.js';
/** Everything that looks at the steps of an execution, and what it has found when that is over. */
export class Detectors {
    observers;
    #scenario;
    #races = new RaceDetector();
    /** What executions cover; pairs over all of them. */
    coverage = new Coverage();
    #words;
    /** Collected over all executions. */
    lockOrders;
    constructor(scenario) {
        this.#scenario = scenario;
        this.#words = scenario.bare.checkWord && new WordChecks(scenario);
        this.lockOrders = new LockOrders(scenario);
        this.observers = [this.#races, this.coverage, ...this.lockOrders.observers, ...(this.#words ? [this.#words] : [])];
    }
    /** Hash of the class of the execution that ran last. */
    get classHash() {
        return this.coverage.hash;
    }
    /** What was found in the execution that ran last, the most telling first. */
    findings() {
        const { races } = this.#races;
        const word = this.#words?.finding;
        if (races.length === 0)
            return word === undefined ? [] : [word];
        return [...(word === undefined ? [] : [word]), ...races.map((race) => raceFinding(race, this.#scenario))];
    }
}
//# sourceMappingURL=detectors.js.map