/**
 * Schedules with at most `bound` preemptions of `cpus` CPUs that take `steps` steps in all: after which steps a CPU is
 * preempted, and for whom (Musuvathi and Qadeer, PLDI 2007). An upper estimate: it takes every CPU for enabled.
 */
export function boundedSchedules(cpus: number, steps: number, bound: number): number {
  let sum = 0;
  let term = 1;
  for (let i = 0; i <= Math.min(bound, steps); i++) {
    sum += term;
    term *= ((steps - i) / (i + 1)) * Math.max(1, cpus - 1);
  }
  return Math.round(sum);
}
