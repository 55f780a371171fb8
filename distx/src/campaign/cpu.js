var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
import v8 from 'node:v8';
import { Sfc32, mixSeed } from '../scenario/random.js';
import { attempt } from './attempt.js';
import { ATTACHING, ControlBlock, IDLING, NO_OPERATION, Phase, SETTLING, TEARING_DOWN } from './controlBlock.js';
import { drawSlots } from './drawSlots.js';
import { fullScenario } from './fullScenario.js';
import { runEpoch } from './runEpoch.js';
/** One CPU: what a worker thread offers the main thread. */
export class Cpu {
    #ready;
    async configure(configuration) {
        const { cpu, state, noise, seed } = configuration;
        const module = (await import(__rewriteRelativeImportExtension(configuration.entryUrl)));
        const scenario = fullScenario(module.default);
        if (noise) {
            const runtime = (await import(__rewriteRelativeImportExtension(noise.runtimeUrl)));
            runtime.attachRecorder(noise.recorder, cpu, state.cpus, noise.ringEntries, new Int32Array(state.buffer));
            runtime.configureNoise({ ...runtime.noiseLevels[noise.level], seed: mixSeed(seed, cpu) });
        }
        const control = new ControlBlock(state.cpus, scenario.operations.length, configuration.control);
        const slots = drawSlots(scenario.operations.map(({ weight }) => weight));
        control.words[control.operationWord(cpu)] = ATTACHING;
        control.setPhase(cpu, Phase.Attaching);
        try {
            const actor = scenario.attach(state, cpu, () => performance.now() * 1e6);
            this.#ready = { configuration, scenario, control, slots, actor, idles: module.default.idle !== undefined };
            control.setPhase(cpu, Phase.Standing);
            return undefined;
        }
        catch (thrown) {
            return deathOf(thrown, scenario, control, configuration);
        }
    }
    runEpoch(request) {
        return this.#between(request, NO_OPERATION, ({ scenario, slots, control, configuration, actor }) => {
            const random = new Sfc32(mixSeed(mixSeed(request.seed, request.epoch), configuration.cpu));
            runEpoch(scenario, scenario.operations, slots, control, configuration.cpu, actor, random);
        });
    }
    settle(request) {
        return this.#between(request, SETTLING, ({ scenario, actor }) => scenario.settle(actor));
    }
    /** CPU 0 tears down, the others stand by. */
    tearDown(request) {
        return this.#between(request, TEARING_DOWN, ({ scenario, actor, configuration }) => {
            if (configuration.cpu === 0)
                scenario.tearDown(actor);
        });
    }
    async runGated({ gate, program }) {
        const { configuration, scenario, control, actor, idles } = this.#get();
        const { cpu, state, noise } = configuration;
        const runtime = (await import(__rewriteRelativeImportExtension(noise.runtimeUrl)));
        const words = new Int32Array(gate);
        const isDone = () => Atomics.load(words, runtime.DONE) === state.cpus;
        try {
            runtime.enterGate(gate, cpu);
            for (const { operation, seed } of program) {
                control.words[control.operationWord(cpu)] = operation;
                scenario.operations[operation].run(actor, new Sfc32(mixSeed(seed, 0)));
                scenario.poll(actor);
            }
            control.words[control.operationWord(cpu)] = IDLING;
            Atomics.add(words, runtime.DONE, 1);
            if (idles && isDone())
                scenario.wakeAll(state);
            if (idles)
                scenario.idle(actor, isDone);
            runtime.leaveGate();
            return undefined;
        }
        catch (thrown) {
            if (thrown instanceof Error && thrown.name === 'GateClosed') {
                runtime.forgetGate();
                return undefined;
            }
            runtime.closeGate();
            return deathOf(thrown, scenario, control, configuration);
        }
    }
    collect() {
        const { control, configuration } = this.#get();
        return { operations: [...control.countsOf(configuration.cpu)], heapBytes: v8.getHeapStatistics().used_heap_size };
    }
    /** Starts together with the other CPUs, does `work`, and stands still until all of them have done theirs. */
    #between({ generation }, operation, work) {
        const ready = this.#get();
        const { control, scenario, actor, configuration } = ready;
        const { cpu, state } = configuration;
        try {
            control.words[control.operationWord(cpu)] = operation;
            control.setPhase(cpu, Phase.Arrived);
            control.arrive(generation);
            control.setPhase(cpu, Phase.Running);
            work(ready);
            control.words[control.operationWord(cpu)] = IDLING;
            control.setPhase(cpu, Phase.Parked);
            if (control.park())
                scenario.wakeAll(state);
            scenario.idle(actor, () => control.allParked);
            control.setPhase(cpu, Phase.Standing);
            return undefined;
        }
        catch (thrown) {
            return deathOf(thrown, scenario, control, configuration);
        }
    }
    #get() {
        if (!this.#ready)
            throw new Error('the CPU is not configured');
        return this.#ready;
    }
}
/** Marks the CPU dead and tells how it ended, with the situation of all CPUs as close to that moment as can be. */
function deathOf(thrown, scenario, control, { cpu, state }) {
    control.setPhase(cpu, Phase.Dead);
    const { name, message, stack } = thrown instanceof Error ? thrown : new Error(String(thrown));
    return { cpu, name, message, stack: stack ?? '', situation: attempt(() => scenario.situation(state), []) };
}
//# sourceMappingURL=cpu.js.map