import { Sfc32 } from '../../scenario/random.js';
import { UsageError } from '../usageError.js';
import { SeedDraw } from './seedDraw.js';
/** Programs of given operations, whose random numbers follow from a seed. */
export function planOf(operations, seed) {
  const seeds = new SeedDraw(new Sfc32(seed));
  return operations.map((indices) => indices.map((operation) => ({ operation, seed: seeds.next() })));
}
/** The programs that a scenario has of its own. @throws UsageError when they name an operation that there is not. */
export function fixedPlan(scenario, programs) {
  const index = new Map(scenario.operations.map(({ name }, i) => [name, i]));
  return programs.map((names) =>
    names.map((name) => {
      const operation = index.get(name);
      if (operation !== undefined) return { operation, seed: 0 };
      throw new UsageError(
        `${scenario.name}: its programs name an operation '${name}' that it does not have`,
        `There are: ${[...index.keys()].join(', ')}.`,
      );
    }),
  );
}
//# sourceMappingURL=fixedPlan.js.map
