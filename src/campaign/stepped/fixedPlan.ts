import type { Plan } from '../../explore/plan.ts';
import { Sfc32 } from '../../scenario/random.ts';
import type { FullScenario } from '../fullScenario.ts';
import { UsageError } from '../usageError.ts';
import { SeedDraw } from './seedDraw.ts';

/** Programs of given operations, whose random numbers follow from a seed. */
export function planOf(operations: readonly (readonly number[])[], seed: number): Plan {
  const seeds = new SeedDraw(new Sfc32(seed));
  return operations.map((indices) => indices.map((operation) => ({ operation, seed: seeds.next() })));
}

/** The programs that a scenario has of its own. @throws UsageError when they name an operation that there is not. */
export function fixedPlan(scenario: FullScenario, programs: readonly (readonly string[])[]): Plan {
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
