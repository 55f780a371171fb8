import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { readChecked } from './checkedFile.ts';
import { checkedLine } from './checkedLine.ts';
import { DiskError } from './diskError.ts';
import { LONGEST_LEAD } from './leads.ts';
import { writeBeside } from './writeBeside.ts';

/** A schedule that once led to something new. */
export interface KeptLead {
  readonly scenario: string;
  readonly token: string;
  /** The run that found it. */
  readonly run: string;
}

/** Of a scenario, the latest. */
const MOST = 48;

/** The leads of a file, oldest first; none when there is none. @throws what the file system says. */
export function readLeads(path: string): { readonly leads: readonly KeptLead[]; readonly damaged: number } {
  const { entries, damaged, isTorn } = readChecked(path, isKeptLead);
  return { leads: entries as unknown as readonly KeptLead[], damaged: damaged.length + (isTorn ? 1 : 0) };
}

/** Replaces a file of leads. @throws DiskError */
export function writeLeads(path: string, leads: readonly KeptLead[]): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw new DiskError(path, error);
  }
  writeBeside(path, leads.map((lead) => `${checkedLine(lead)}\n`).join(''));
}

/** Of each scenario the latest leads; those of a run in place of what the file has of it. */
export function keptLeads(before: readonly KeptLead[], own: readonly KeptLead[]): KeptLead[] {
  const runs = new Set(own.map(({ run }) => run));
  const byScenario = new Map<string, KeptLead[]>();
  for (const lead of [...before.filter(({ run }) => !runs.has(run)), ...own]) {
    byScenario.set(lead.scenario, [...(byScenario.get(lead.scenario) ?? []), lead].slice(-MOST));
  }
  return [...byScenario.values()].flat();
}

const isKeptLead = ({ scenario, token, run }: Readonly<Record<string, unknown>>): boolean =>
  [scenario, token, run].every((text) => typeof text === 'string') && (token as string).length <= LONGEST_LEAD;
