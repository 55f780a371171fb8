import type { DocumentSchedule } from '../../document/documentSchedule.ts';

/** A CPU that waited for a lock or word, in steps: from the one after which it waited to the one that ended it. */
export interface LockWait {
  readonly cpu: number;
  readonly what: string;
  readonly from: number;
  /** Undefined when it still waits at the end. */
  readonly to: number | undefined;
}

/** Who waited for what and how long. Without a timeline only those are known who still wait at the end. */
export function lockWaits({ timeline, cpus, rows }: DocumentSchedule): LockWait[] {
  if (timeline === null) {
    return cpus.flatMap(({ waitsFor }, cpu) =>
      waitsFor === null
        ? []
        : [{ cpu, what: waitsFor.object, from: rows.findLast((row) => row.cpu === cpu)?.step ?? 0, to: undefined }],
    );
  }
  const waits: LockWait[] = [];
  const open = new Map<number, { readonly what: string; readonly from: number }>();
  const look = (cpu: number, number: number, step: number): void => {
    const what = timeline.cpuLooks[number]?.waitsFor ?? undefined;
    const now = open.get(cpu);
    if (now?.what === what) return;
    if (now !== undefined) waits.push({ cpu, ...now, to: step });
    open.delete(cpu);
    if (what !== undefined) open.set(cpu, { what, from: step });
  };
  timeline.initialCpus.forEach((number, cpu) => look(cpu, number, timeline.from - 1));
  for (const { step, cpus: changed } of timeline.changes) {
    for (let i = 0; i + 1 < (changed?.length ?? 0); i += 2) look(changed![i]!, changed![i + 1]!, step);
  }
  for (const [cpu, wait] of open) waits.push({ cpu, ...wait, to: undefined });
  return waits;
}
