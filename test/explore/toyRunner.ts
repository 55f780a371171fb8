import type { CaseResult, CaseRunner } from '../../src/explore/caseRunner.ts';
import { Engine } from '../../src/explore/engine.ts';
import { memoryHash } from '../../src/explore/memoryHash.ts';
import type { Observer } from '../../src/explore/observer.ts';
import type { Plan } from '../../src/explore/plan.ts';
import type { Coroutine } from '../../src/explore/program.ts';
import type { Strategy } from '../../src/explore/strategy.ts';
import * as runtime from '../../src/instrument/stepped/index.ts';
import type { Finding } from '../../src/scenario/finding.ts';
import { Sfc32 } from '../../src/scenario/random.ts';

/** Operations written by hand as the stepped build would, and what is wrong with the memory that they leave. */
export interface Toy {
  readonly words: Int32Array;
  readonly operations: readonly ((words: Int32Array, seed: number, cpu: number) => Generator<void, void>)[];
  /** `done` counts the operations of the plan by kind. */
  check(words: Int32Array, done: readonly number[]): readonly Finding[];
}

export const words = (count: number): Int32Array => new Int32Array(new SharedArrayBuffer(count * 4));

export const finding = (oracle: string, object: string): Finding => ({
  oracle,
  title: `${oracle} ${object}`,
  object,
  phase: 'end',
  details: [],
});

/** Runs plans of a toy; deadlocks, livelocks and crashes are findings too. */
export class ToyRunner implements CaseRunner {
  runs = 0;
  readonly #toy: Toy;
  readonly #stepLimit: number;

  constructor(toy: Toy, stepLimit = 100_000) {
    this.#toy = toy;
    this.#stepLimit = stepLimit;
  }

  run(plan: Plan, strategy: Strategy, seed: number, observers: readonly Observer[] = []): CaseResult {
    this.runs++;
    const { words: memory } = this.#toy;
    const position = plan.map(() => 0);
    const operationStarts: number[][] = plan.map(() => []);
    const starts: Observer = {
      onStep({ cpu, number }) {
        while (operationStarts[cpu]!.length <= position[cpu]!) operationStarts[cpu]!.push(number);
      },
    };
    const program = {
      cpus: plan.length,
      reset: () => void memory.fill(0),
      start: (cpu: number) => this.#cpu(plan, position, cpu),
    };
    const engine = new Engine(runtime, program, { observers: [starts, ...observers], stepLimit: this.#stepLimit });
    const outcome = engine.run(strategy, new Sfc32(seed))!;
    const { kind } = outcome;
    const done = this.#toy.operations.map((_, kindOf) =>
      plan.flat().reduce((sum, { operation }) => sum + Number(operation === kindOf), 0),
    );
    return {
      outcome: kind,
      findings: kind === 'complete' ? this.#toy.check(memory, done) : [finding(kind, 'cpus')],
      schedule: engine.schedule.copy(),
      steps: engine.steps,
      preemptions: engine.preemptions,
      operationStarts,
      memoryHash: memoryHash(memory),
    };
  }

  *#cpu(plan: Plan, position: number[], cpu: number): Coroutine & Generator<void, void> {
    for (const { operation, seed } of plan[cpu]!) {
      yield* this.#toy.operations[operation]!(this.#toy.words, seed, cpu);
      position[cpu]!++;
    }
  }
}
