import { array, constant, integer, oneof, record, sample, tuple, type Arbitrary } from 'fast-check';
import type { Plan, PlannedOperation } from '../../explore/plan.ts';
import { mixSeed } from '../../scenario/random.ts';
import type { FullScenario } from '../fullScenario.ts';
import { UsageError } from '../usageError.ts';

/** Operations a CPU is given at most. */
const MOST_OPERATIONS = 6;
/** Seeds are small numbers: they go into tokens. */
const MOST_SEED = 255;

/** Programs of a scenario: each CPU runs operations drawn by weight. */
export function planArbitrary(scenario: FullScenario, cpus: number): Arbitrary<Plan> {
  const operation = oneof(...scenario.operations.map(({ weight }, index) => ({ weight, arbitrary: constant(index) })));
  const planned: Arbitrary<PlannedOperation> = record({ operation, seed: integer({ min: 0, max: MOST_SEED }) });
  const program = array(planned, { minLength: 1, maxLength: MOST_OPERATIONS, size: 'max' });
  return tuple(...Array.from({ length: cpus }, () => program));
}

/** The program that a seed stands for: the scenario's own if it has one. */
export function drawPlan(scenario: FullScenario, cpus: number, seed: number): Plan {
  if (scenario.programs) return fixedPlan(scenario, scenario.programs(cpus));
  return sample(planArbitrary(scenario, cpus), { seed: seed | 0, numRuns: 1 })[0]!;
}

/** Programs of given operations, whose random numbers follow from a seed. */
export const planOf = (operations: readonly (readonly number[])[], seed: number): Plan =>
  operations.map((indices, cpu) =>
    indices.map((operation, i) => ({ operation, seed: mixSeed(mixSeed(seed, cpu), i) % (MOST_SEED + 1) })),
  );

function fixedPlan(scenario: FullScenario, programs: readonly (readonly string[])[]): Plan {
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
