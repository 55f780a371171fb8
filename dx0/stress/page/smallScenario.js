import { ConfigError } from '../../src/mm/machine/config.js';
import { createState } from './pageMachine.js';
import { pageScenario, weigh } from './pageScenario.js';
const smallMachine = {
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
export function smallScenario(small) {
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
//# sourceMappingURL=smallScenario.js.map
