import { expect, test } from 'vitest';
import { pressKey } from '../../src/report/stepper/pressKey.ts';
import { heldLocks, touchedWords } from '../../src/report/stepper/stateAt.ts';
import { initialState, type StepperState } from '../../src/report/stepper/stepperState.ts';
import { allSteps, stepperView } from '../../src/report/stepper/stepperView.ts';
import type { SteppedFailure } from '../../src/report/steppedReport.ts';
import { livelockFailure, refcountFailure } from './steppedSample.ts';

const keyOf = (name: string): { name: string; text: string } => ({ name, text: name.length === 1 ? name : '' });
const press = (keys: readonly string[], failure: SteppedFailure = refcountFailure): StepperState =>
  keys.reduce((state, name) => pressKey(failure, state, keyOf(name)), initialState);

test.each<[string[], number]>([
  [[], 0],
  [['right', 'n', 'space', 'down'], 4],
  [['n', 'n', 'p'], 1],
  [['n', 'left', 'p', 'up'], 0],
  [['end'], 13],
  [['end', 'n'], 13],
  [['end', 'home'], 0],
  [['1', '2', 'g'], 11],
  [['9', '9', '9', 'g'], 0],
  [['5', 'n', '2', 'p'], 3],
  [['5', 'x', 'n'], 1],
  [['/', 'p', 't', 'e', 'return'], 5],
  [['/', 'p', 't', 'x', 'backspace', 'e', '[', 'return'], 5],
  [['/', 'p', 't', 'e', 'escape', 'n'], 1],
  [['end', '/', 'p', 't', 'e', 'return'], 5],
  [['/', ...'refcount', 'return', '/', 'return', '/', 'return'], 7],
  [['/', ...'nowhere', 'return'], 0],
])('%j leads to event %i', (keys, position) => {
  expect(press(keys).position).toBe(position);
});

test('what can not be done is told', () => {
  expect(press(['9', '9', 'g']).message).toBe('there is no step 99');
  expect(press(['/', ...'nowhere', 'return']).message).toBe('no step has to do with nowhere');
  expect(press(['end', '/', 'p', 't', 'e', 'return']).message).toBe('from the beginning again');
  expect(press(['9', '9', 'g', 'n']).message).toBe('');
});

test('q ends it, but not while an object is typed', () => {
  expect(press(['q']).isOver).toBe(true);
  expect(press(['/', 'q']).isOver).toBe(false);
});

test('words have the value they had then', () => {
  const { events } = refcountFailure;
  const valueAt = (position: number): number | undefined =>
    touchedWords(events, position).find(({ name }) => name === 'page[7].refcount')?.value;
  expect([0, 2, 7, 9, 12, 13].map(valueAt)).toEqual([undefined, 2, 3, 2, 0, -1]);
});

test('locks are held from when they are taken to when they are given back', () => {
  const lockEvents = [
    { step: 2, cpu: 0, lock: 'a', isTaken: true },
    { step: 4, cpu: 1, lock: 'b', isTaken: true },
    { step: 6, cpu: 0, lock: 'a', isTaken: false },
  ];
  const heldAt = (step: number): string =>
    heldLocks(lockEvents, step)
      .map(({ lock, cpu }) => lock + cpu)
      .join();
  expect([1, 2, 4, 6].map(heldAt)).toEqual(['', 'a0', 'a0,b1', 'b1']);
});

const lockEvents = [{ step: 2, cpu: 0, lock: 'page[7].lock', isTaken: true }];

test.each([
  { columns: 80, rows: 24 },
  { columns: 160, rows: 50 },
])('the screen in the middle of the walk: $columns x $rows', async (size) => {
  const lines = stepperView({ ...refcountFailure, lockEvents }, press(['8', 'g']), size);
  expect(lines.length).toBeLessThanOrEqual(size.rows);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../golden/stepper-${size.columns}.txt`);
});

test('wherever one is, the present step is on the screen and nothing is larger than it', () => {
  const marks = (format: unknown, text: string): string => (format === 'inverse' ? `>${text}` : text);
  for (const failure of [refcountFailure, livelockFailure]) {
    for (const size of [
      { columns: 80, rows: 24 },
      { columns: 40, rows: 10 },
      { columns: 200, rows: 60 },
    ]) {
      for (let position = 0; position < failure.events.length; position += 1 + Math.floor(position / 20)) {
        const lines = stepperView(failure, { ...initialState, position }, size, marks);
        expect(lines.length).toBeLessThanOrEqual(size.rows);
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(size.columns + 1);
        expect(
          lines.filter(
            (line) => line.includes('>') && line.includes(`>${failure.events[position]!.text.slice(0, 12)}`),
          ),
        ).toHaveLength(1);
      }
    }
  }
});

test('all steps, for a pipe', () => {
  const lines = allSteps(refcountFailure, 160);
  expect(lines).toHaveLength(1 + refcountFailure.events.length);
  expect(lines.at(-1)).toContain('sub page[7].refcount 0 -> -1  <==');
});
