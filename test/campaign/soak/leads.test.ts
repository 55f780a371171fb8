import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CoverageMap } from '../../../src/campaign/soak/coverageMap.ts';
import { keptLeads, readLeads, writeLeads } from '../../../src/campaign/soak/leadCorpus.ts';
import { Leads } from '../../../src/campaign/soak/leads.ts';
import { newLeads } from '../../../src/campaign/soak/newLeads.ts';
import { RunDirectory } from '../../../src/campaign/soak/runDirectory.ts';
import { Sfc32 } from '../../../src/scenario/random.ts';
import { temporaryFolder } from '../stressToys.ts';

const UNITS = 200;
const tokensOf = (unit: number): string[] => Array.from({ length: unit % 3 }, (_, i) => `token ${unit} ${i}`);

test('a unit gets the leads of units before it, in whatever order they were done again', () => {
  const inOrder = new Leads(['old']);
  const drawn: string[][] = [];
  for (let unit = 0; unit < UNITS; unit++) {
    drawn.push(inOrder.drawFor(unit, unit));
    inOrder.add(unit, tokensOf(unit));
  }
  const shuffled = new Leads(['old']);
  const random = new Sfc32(1);
  const late = new Set(Array.from({ length: 20 }, () => random.below(UNITS)));
  for (let unit = 0; unit < UNITS; unit++) if (!late.has(unit)) shuffled.add(unit, tokensOf(unit));
  for (const unit of [...late].toSorted((a, b) => a - b)) {
    expect(shuffled.drawFor(unit, unit)).toEqual(drawn[unit]);
    shuffled.add(unit, tokensOf(unit));
  }
  expect(shuffled.drawFor(UNITS, 7)).toEqual(inOrder.drawFor(UNITS, 7));
  expect(shuffled.tokens).toEqual(inOrder.tokens);
  for (const [unit, tokens] of drawn.entries()) {
    expect(tokens.filter((token) => Number(token.split(' ')[1]) >= unit)).toEqual([]);
  }
  expect(drawn.flat().length).toBeGreaterThan(UNITS);
});

test('leads are bounded, and those that a run has stay the same', () => {
  const leads = new Leads();
  for (let unit = 0; unit < 5000; unit++) leads.add(unit, [`${unit}`]);
  expect(leads.tokens).toHaveLength(256);
  expect(leads.tokens[255]).toBe('255');
});

test('of a unit those are kept that show most that is new, and what was met is new no more', () => {
  const lead = (...pairs: number[]) => ({ plan: [], schedule: [[pairs.length, 1]] as const, pairs });
  const met = new CoverageMap();
  const { best, bits } = newLeads([lead(1), lead(1, 2, 3), lead(2), lead(4), lead(5), lead(6)], 7, met);
  expect(best.map(({ schedule }) => schedule[0]![0])).toEqual([3, 1, 1, 1]);
  expect(bits).toHaveLength(6);
  expect(newLeads([lead(1, 6)], 7, met)).toEqual({ best: [], bits: [] });
  expect(newLeads([lead(1, 6)], 8, met).best).toHaveLength(1);
});

test('the next run begins with the latest leads of those before, and goes on with the same', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'corpus', 'leads.ndjson');
  const own = (run: string, count: number) =>
    Array.from({ length: count }, (_, i) => ({ scenario: i % 2 === 0 ? 'storm' : 'other', token: `${run}${i}`, run }));
  writeLeads(path, keptLeads(own('a', 10), own('b', 200)));
  expect(readLeads(path).leads.filter(({ scenario }) => scenario === 'storm')).toHaveLength(48);
  writeLeads(path, keptLeads(readLeads(path).leads, own('b', 4)));
  expect(readLeads(path)).toEqual({ leads: keptLeads([], own('b', 4)), damaged: 0 });
  const fresh = { version: '1', scenarios: () => ['storm'], seed: () => 7, cpus: 4, buildOf: () => 'abc' };
  const open = (resume: boolean): RunDirectory =>
    RunDirectory.open(join(folder, 'run'), { resume }, { ...fresh, leads: () => readLeads(path).leads });
  const drawn = (run: RunDirectory): string[] => {
    run.close();
    return run.tally.leadsOf('storm').drawFor(0, 1);
  };
  const first = drawn(open(false));
  expect(first).toContain('b2');
  writeLeads(path, own('c', 20));
  expect(drawn(open(true))).toEqual(first);
  expect(existsSync(join(folder, 'run', 'leads.ndjson'))).toBe(false);
});
