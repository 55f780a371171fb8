import { mixSeed } from '../../scenario/random.js';
import { LazyRandom } from './lazyRandom.js';
import { stepsOf } from './stepsOf.js';
/** Fewer words are copied faster one by one than by a call. */
const COPIED_BY_HAND = 32;
/** The CPUs of a scenario, each running what a plan gives it. */
export class SteppedProgram {
    cpus;
    plan = [];
    /** The plan, while it still grows. */
    growing;
    /** For each CPU, the operation of its plan that it is in, or how many it has done. */
    position = [];
    actors = [];
    /** Virtual clock in ns. */
    #now;
    #scenario;
    #operations;
    #poll;
    #idle;
    #wakeAll;
    #randoms = [];
    #finished = 0;
    #isDone = () => this.#finished === this.cpus;
    constructor(scenario, now) {
        this.#scenario = scenario;
        this.#now = now;
        this.cpus = scenario.state.cpus;
        const { stepped, runtime } = scenario;
        this.#operations = stepped.operations.map((operation) => stepsOf(runtime, operation.run, operation));
        // What a scenario leaves out is filled in with functions of this package, which are never lowered.
        const own = (name) => runtime.steppedOf(stepped[name]) ? stepsOf(runtime, stepped[name], stepped) : undefined;
        this.#poll = own('poll');
        this.#idle = own('idle');
        this.#wakeAll = stepsOf(runtime, stepped.wakeAll, stepped);
    }
    /** Whether CPUs that are done serve the others, so that there is something to settle and tear down. */
    get hasEnd() {
        return this.#idle !== undefined;
    }
    reset() {
        const { runtime, state, words, pristine } = this.#scenario;
        runtime.enterScene(state.buffer);
        if (words.length > COPIED_BY_HAND)
            words.set(pristine);
        else
            for (let i = 0; i < words.length; i++)
                words[i] = pristine[i];
        this.#finished = 0;
    }
    start(cpu) {
        const actor = this.#actorOf(cpu);
        this.position[cpu] = 0;
        const operations = this.plan[cpu] ?? [];
        // A CPU with one thing to do needs nobody around it; each level of generators costs at every hand-over.
        const isAlone = operations.length === 1 && this.#poll === undefined && this.#idle === undefined;
        if (!isAlone || this.growing !== undefined)
            return this.#run(cpu, actor);
        const { operation, seed } = operations[0];
        return this.#operations[operation](actor, this.#randomOf(cpu, seed));
    }
    /** A CPU's actor as new. */
    #actorOf(cpu) {
        const { stepped, state } = this.#scenario;
        const known = this.actors[cpu];
        if (known === undefined || stepped.reattach === undefined) {
            return (this.actors[cpu] = stepped.attach(state, cpu, this.#now));
        }
        stepped.reattach(known);
        return known;
    }
    /** What an operation draws from; each CPU has one stream at a time. */
    #randomOf(cpu, seed) {
        const random = (this.#randoms[cpu] ??= new LazyRandom(0));
        random.reseed(mixSeed(seed, 0));
        return random;
    }
    *#run(cpu, actor) {
        const operations = this.plan[cpu] ?? [];
        const { runtime } = this.#scenario;
        for (let i = 0; i < operations.length; i++) {
            this.position[cpu] = i;
            const { operation, seed } = operations[i];
            this.growing?.beginOperation(cpu, runtime.changesOf(cpu));
            yield* this.#operations[operation](actor, this.#randomOf(cpu, seed));
            this.growing?.endOperation(cpu, runtime.changesOf(cpu));
            if (this.#poll)
                yield* this.#poll(actor);
        }
        this.position[cpu] = operations.length;
        this.#finished++;
        if (this.#idle === undefined)
            return;
        if (this.#isDone())
            yield* this.#wakeAll(this.#scenario.state);
        yield* this.#idle(actor, this.#isDone);
    }
}
//# sourceMappingURL=steppedProgram.js.map