export const HANG = 'hang';
/**
 * A stepped CPU that loops where there is no scheduling point: it can't be stopped, nor told by a token. Of a scenario it is
 * one finding, since where a loop is met differs from time to time.
 *
 * @param seed of the unit.
 */
export function hungFinding(scenario, seed, { name, executions, error }) {
  const { frames } = error;
  const where = frames.length > 0 ? `, in ${frames[0]}` : '';
  return {
    oracle: HANG,
    title: `a CPU of ${scenario} loops without a scheduling point${where}`,
    object: `CPUs of ${scenario}`,
    phase: 'running',
    details: [
      `${error.message} in ${name}, seed ${seed}, after ${executions} executions`,
      ...frames.map((frame) => `at ${frame}`),
    ],
  };
}
//# sourceMappingURL=hungFinding.js.map
