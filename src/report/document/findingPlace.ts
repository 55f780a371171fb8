import type { DocumentFinding } from './documentFinding.ts';

/** Where a finding is shown: its own place, or that of the row of the schedule that is to blame. */
export interface FindingPlace {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** Undefined when nothing is known. */
export function findingPlace({ site, schedule }: Pick<DocumentFinding, 'site' | 'schedule'>): FindingPlace | undefined {
  return placeOf(site ?? schedule?.rows.find(({ mark }) => mark === 'violation')?.site ?? null);
}

/** `file:line` in its parts. */
export function placeOf(site: string | null): FindingPlace | undefined {
  const [, file, line] = /^(.+):(\d+)$/s.exec(site ?? '') ?? [];
  return file === undefined ? undefined : { file, line: Math.max(1, Number(line)) };
}
