import v8 from 'node:v8';
import type { NoisyRuntime } from '../instrument/loadSubject.ts';
import { Sfc32, mixSeed } from '../scenario/random.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { attempt } from './attempt.ts';
import { ATTACHING, ControlBlock, IDLING, NO_OPERATION, Phase, SETTLING, TEARING_DOWN } from './controlBlock.ts';
import type { CpuApi, CpuConfiguration, CpuDeath, CpuYield, EpochRequest, GatedRequest } from './cpuProtocol.ts';
import { drawSlots } from './drawSlots.ts';
import { fullScenario, type FullScenario } from './fullScenario.ts';
import { runEpoch } from './runEpoch.ts';

interface Ready {
  readonly configuration: CpuConfiguration;
  readonly scenario: FullScenario;
  readonly control: ControlBlock;
  readonly slots: Uint16Array;
  readonly actor: unknown;
  /** The scenario's CPUs serve each other when they are done. */
  readonly idles: boolean;
}

/** One CPU: what a worker thread offers the main thread. */
export class Cpu implements CpuApi {
  #ready: Ready | undefined;

  async configure(configuration: CpuConfiguration): Promise<CpuDeath | undefined> {
    const { cpu, state, noise, seed } = configuration;
    const module = (await import(configuration.entryUrl)) as { default: Scenario };
    const scenario = fullScenario(module.default);
    if (noise) {
      const runtime = (await import(noise.runtimeUrl)) as NoisyRuntime;
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
    } catch (thrown) {
      return deathOf(thrown, scenario, control, configuration);
    }
  }

  runEpoch(request: EpochRequest): CpuDeath | undefined {
    return this.#between(request, NO_OPERATION, ({ scenario, slots, control, configuration, actor }) => {
      const random = new Sfc32(mixSeed(mixSeed(request.seed, request.epoch), configuration.cpu));
      runEpoch(scenario, scenario.operations, slots, control, configuration.cpu, actor, random);
    });
  }

  settle(request: EpochRequest): CpuDeath | undefined {
    return this.#between(request, SETTLING, ({ scenario, actor }) => scenario.settle(actor));
  }

  /** CPU 0 tears down, the others stand by. */
  tearDown(request: EpochRequest): CpuDeath | undefined {
    return this.#between(request, TEARING_DOWN, ({ scenario, actor, configuration }) => {
      if (configuration.cpu === 0) scenario.tearDown(actor);
    });
  }

  async runGated({ gate, program }: GatedRequest): Promise<CpuDeath | undefined> {
    const { configuration, scenario, control, actor, idles } = this.#get();
    const { cpu, state, noise } = configuration;
    const runtime = (await import(noise!.runtimeUrl)) as NoisyRuntime;
    const words = new Int32Array(gate);
    const isDone = (): boolean => Atomics.load(words, runtime.DONE) === state.cpus;
    try {
      runtime.enterGate(gate, cpu);
      for (const { operation, seed } of program) {
        control.words[control.operationWord(cpu)] = operation;
        scenario.operations[operation]!.run(actor, new Sfc32(mixSeed(seed, 0)));
        scenario.poll(actor);
      }
      control.words[control.operationWord(cpu)] = IDLING;
      Atomics.add(words, runtime.DONE, 1);
      if (idles && isDone()) scenario.wakeAll(state);
      if (idles) scenario.idle(actor, isDone);
      runtime.leaveGate();
      return undefined;
    } catch (thrown) {
      if (thrown instanceof Error && thrown.name === 'GateClosed') {
        runtime.forgetGate();
        return undefined;
      }
      runtime.closeGate();
      return deathOf(thrown, scenario, control, configuration);
    }
  }

  collect(): CpuYield {
    const { control, configuration } = this.#get();
    return { operations: [...control.countsOf(configuration.cpu)], heapBytes: v8.getHeapStatistics().used_heap_size };
  }

  /** Starts together with the other CPUs, does `work`, and stands still until all of them have done theirs. */
  #between({ generation }: EpochRequest, operation: number, work: (ready: Ready) => void): CpuDeath | undefined {
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
      if (control.park()) scenario.wakeAll(state);
      scenario.idle(actor, () => control.allParked);
      control.setPhase(cpu, Phase.Standing);
      return undefined;
    } catch (thrown) {
      return deathOf(thrown, scenario, control, configuration);
    }
  }

  #get(): Ready {
    if (!this.#ready) throw new Error('the CPU is not configured');
    return this.#ready;
  }
}

/** Marks the CPU dead and tells how it ended, with the situation of all CPUs as close to that moment as can be. */
function deathOf(
  thrown: unknown,
  scenario: FullScenario,
  control: ControlBlock,
  { cpu, state }: CpuConfiguration,
): CpuDeath {
  control.setPhase(cpu, Phase.Dead);
  const { name, message, stack } = thrown instanceof Error ? thrown : new Error(String(thrown));
  return { cpu, name, message, stack: stack ?? '', situation: attempt(() => scenario.situation(state), []) };
}
