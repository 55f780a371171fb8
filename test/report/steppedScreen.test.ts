import { expect, test } from 'vitest';
import { interleavingTable } from '../../src/report/interleavingTable.ts';
import { plainPaint, type Paint } from '../../src/report/paint.ts';
import { steppedScreen } from '../../src/report/steppedScreen.ts';
import type { SteppedFailure } from '../../src/report/steppedReport.ts';
import { deadlockFailure, events, livelockFailure, raceFailure, refcountFailure } from './steppedSample.ts';

const failures = {
  refcount: refcountFailure,
  deadlock: deadlockFailure,
  race: raceFailure,
  livelock: livelockFailure,
} satisfies Record<string, SteppedFailure>;
const cases = Object.entries(failures).flatMap(([name, failure]) => [
  { name, failure, columns: 160 },
  { name, failure, columns: 80 },
]);

test.each(cases)('$name in $columns columns', async ({ name, failure, columns }) => {
  const screen = steppedScreen(failure, plainPaint, columns);
  await expect(`${screen.join('\n')}\n`).toMatchFileSnapshot(`../golden/stepped-${name}-${columns}.txt`);
});

test.each(cases)('no line of $name is wider than $columns columns', ({ failure, columns }) => {
  // A command is to be copied: the terminal breaks it, we do not.
  const lines = steppedScreen(failure, plainPaint, columns).filter((line) => !line.startsWith('replay:'));
  expect(lines.filter((line) => line.length > columns)).toEqual([]);
});

test.each(cases)('colour changes nothing but colour: $name in $columns columns', ({ failure, columns }) => {
  const marks: Paint = (_format, text) => `<b>${text}</b>`;
  const painted = steppedScreen(failure, marks, columns).map((line) => line.replaceAll(/<\/?b>/g, '').trimEnd());
  expect(painted).toEqual(steppedScreen(failure, plainPaint, columns));
});

test('a long execution is told in 40 rows, with what matters: the object, preemptions, the end', () => {
  const long: SteppedFailure = {
    ...refcountFailure,
    events: [
      ...refcountFailure.events.slice(0, 4),
      ...events(
        Array.from({ length: 5000 }, (_, i) => [1 + (i % 2), `load page[${i % 50}].flags -> ${i}`, 'a.ts:1']),
      ).map((event) => ({ ...event, step: event.step + 4 })),
      ...refcountFailure.events.slice(4).map((event) => ({ ...event, step: event.step + 5000 })),
    ],
    why: undefined,
    preempted: [4, 5012],
  };
  const table = interleavingTable(long);
  expect(table.length).toBeLessThanOrEqual(42);
  for (const text of ['sub page[7].refcount 0 -> -1  <==', 'store page[7].refcount 2 -> 0', '> preempted', ' more']) {
    expect(table.some((line) => line.includes(text))).toBe(true);
  }
});

test('a schedule that was not shrunk, and a finding at the end: nothing is called the step that did it', () => {
  const { shrink: _, ...rest } = refcountFailure;
  const screen = steppedScreen({ ...rest, outcome: 'complete' }).join('\n');
  expect(screen).toContain('not shrunk');
  expect(screen).not.toContain('<==');
});

test('what did it is the step on the word of the finding, not one that had begun when the oracle was asked', () => {
  const later: SteppedFailure = {
    ...refcountFailure,
    events: [
      ...refcountFailure.events,
      { ...refcountFailure.events[5]!, step: 15, text: 'load pte[4] -> 0', address: 'pte[4]' },
    ],
  };
  const marked = (failure: SteppedFailure): string[] =>
    interleavingTable(failure).filter((line) => line.includes('<=='));
  expect(marked(later)).toEqual([expect.stringContaining('sub page[7].refcount 0 -> -1  <==')]);
  const of = (object: string): SteppedFailure => ({ ...later, findings: [{ ...later.findings[0]!, object }] });
  expect(marked(of('page[7]'))).toEqual([expect.stringContaining('sub page[7].refcount 0 -> -1  <==')]);
  expect(marked(of('elsewhere'))).toEqual([expect.stringContaining('load pte[4] -> 0  <==')]);
  expect(marked({ ...later, outcome: 'crash' })).toEqual([expect.stringContaining('load pte[4] -> 0  <==')]);
});
