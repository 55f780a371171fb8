import type { Scenario } from '../scenario/scenario.ts';

const functions = ['create', 'attach', 'audit'] as const satisfies readonly (keyof Scenario)[];

/** Whether a value looks like a scenario that can be run. */
export function isScenario(value: unknown): value is Scenario {
  if (typeof value !== 'object' || value === null) return false;
  const candidate = value as Partial<Scenario>;
  return (
    typeof candidate.name === 'string' &&
    Array.isArray(candidate.operations) &&
    candidate.operations.length > 0 &&
    functions.every((name) => typeof candidate[name] === 'function')
  );
}
