import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { readChecked } from './checkedFile.js';
import { checkedLine } from './checkedLine.js';
import { DiskError } from './diskError.js';
import { LONGEST_LEAD } from './leads.js';
import { writeBeside } from './writeBeside.js';
/** Of a scenario, the latest. */
const MOST = 48;
/** The leads of a file, oldest first; none when there is none. @throws what the file system says. */
export function readLeads(path) {
  const { entries, damaged, isTorn } = readChecked(path, isKeptLead);
  return { leads: entries, damaged: damaged.length + (isTorn ? 1 : 0) };
}
/** Replaces a file of leads. @throws DiskError */
export function writeLeads(path, leads) {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw new DiskError(path, error);
  }
  writeBeside(path, leads.map((lead) => `${checkedLine(lead)}\n`).join(''));
}
/** Of each scenario the latest leads; those of a run in place of what the file has of it. */
export function keptLeads(before, own) {
  const runs = new Set(own.map(({ run }) => run));
  const byScenario = new Map();
  for (const lead of [...before.filter(({ run }) => !runs.has(run)), ...own]) {
    byScenario.set(lead.scenario, [...(byScenario.get(lead.scenario) ?? []), lead].slice(-MOST));
  }
  return [...byScenario.values()].flat();
}
const isKeptLead = ({ scenario, token, run }) =>
  [scenario, token, run].every((text) => typeof text === 'string') && token.length <= LONGEST_LEAD;
//# sourceMappingURL=leadCorpus.js.map
