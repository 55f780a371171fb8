import { ConfigError } from '../../src/mm/machine/config.ts';
import type { Scenario, Settings } from '../../src/scenario/scenario.ts';
import type { PageActor, PageOperation } from './actor.ts';
import { createState } from './pageMachine.ts';
import { pageScenario, weigh } from './pageScenario.ts';

/** A scenario small enough for all its interleavings: everything but the race itself is done before. */
export interface SmallScenario {
  readonly name: string;
  readonly summary: string;
  readonly cpus: number;
  /** What its machine has that `smallMachine` has not. */
  readonly machine?: Settings;
  readonly operations: readonly PageOperation[];
  /** CPUs serve each other between and after operations, which is interleaved, too; left out: they serve nobody. */
  readonly serves?: boolean;
  /** Sets the scene, on one thread; mm 0 is there, and empty. */
  prepare(actors: readonly PageActor[]): void;
  /** Names of the operations of a CPU, each done once. */
  program(cpu: number): readonly string[];
}

const smallMachine: Settings = {
  nodes: 1,
  normalFrames: 4,
  movableFrames: 2,
  cmaBlocks: 0,
  pageblockOrder: 1,
  maxOrder: 1,
  lruBatch: 4,
  pcpBatch: 2,
  pcpHigh: 4,
  mms: 1,
  anonPages: 1,
  files: 1,
  filePages: 1,
  swapSlots: 1,
  tlbEntries: 1,
  privateLists: 3,
  spinLimit: 1,
  migratePasses: 2,
  lockStat: 'off',
};

/**
 * A page scenario with fixed programs. Its CPUs serve nobody, unless it says so, and end with their programs: what
 * they would do between and after operations would be interleaved, too.
 */
export function smallScenario(small: SmallScenario): Scenario<PageActor> {
  const { name, summary, cpus, machine = {}, operations, serves = false, prepare, program } = small;
  const stepped = { ...smallMachine, ...machine, cpus };
  const weighted = operations.map((operation) => weigh(1, operation));
  const { poll, idle, ...scenario } = pageScenario({ name, summary, stepped, operations: weighted });
  return {
    ...scenario,
    ...(serves && { poll, idle }),
    create(settings) {
      const { cpus: wanted = cpus } = settings;
      if (wanted !== cpus) throw new ConfigError(`${name} is for ${cpus} CPUs, not ${wanted}`);
      return createState({ ...stepped, ...settings }, prepare);
    },
    programs: (count) => Array.from({ length: count }, (_, cpu) => program(cpu)),
  };
}
