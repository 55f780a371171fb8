import type { Run } from './attempts.ts';

/** More steps than a CPU has left. */
const TO_THE_END = 0x3fff_ffff;

/** The CPU of a run goes on with what it does in its next run, or to its end. */
export function forward(runs: readonly Run[], run: number): Run[] {
  const [cpu, length] = runs[run]!;
  const next = runs.findIndex((other, i) => i > run && other[0] === cpu);
  const longer: Run = [cpu, next === -1 ? TO_THE_END : length + runs[next]![1]];
  return runs.flatMap((other, i) => (i === run ? [longer] : i === next ? [] : [other]));
}

/** What a run does is done only when its CPU would go on. */
export function backward(runs: readonly Run[], run: number): Run[] {
  const [cpu, length] = runs[run]!;
  const next = runs.findIndex((other, i) => i > run && other[0] === cpu);
  return runs.flatMap((other, i): Run[] => (i === run ? [] : i === next ? [[cpu, length + other[1]]] : [other]));
}
