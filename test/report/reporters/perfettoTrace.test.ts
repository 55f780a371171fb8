import { expect, test } from 'vitest';
import type { ReportDocument } from '../../../src/report/document/reportDocument.ts';
import { perfettoTrace } from '../../../src/report/reporters/perfetto/perfettoTrace.ts';
import type { TraceEvent } from '../../../src/report/reporters/perfetto/traceEvent.ts';
import { documentNamed, documents } from './documents.ts';

/** A trace as its reader has it. */
const eventsOf = (document: ReportDocument): TraceEvent[] =>
  (JSON.parse(JSON.stringify(perfettoTrace(document))) as { traceEvents: TraceEvent[] }).traceEvents;

const slicesOf = (events: readonly TraceEvent[], tid: number) =>
  events.filter(({ ph, tid: of }) => ph === 'X' && of === tid);
const endOf = ({ ts, dur }: TraceEvent): number => ts + dur!;

test.each(documents)('%s: slices of a lane lie side by side or in each other, arrows end in slices', (_, document) => {
  const events = eventsOf(document);
  for (const { pid, tid, ts, ph } of events) {
    expect([pid, tid, ts].every(Number.isFinite)).toBe(true);
    expect('XisfCM').toContain(ph);
  }
  const names = events.filter(({ name }) => name === 'thread_name').map(({ tid }) => tid);
  expect(new Set(names).size).toBe(names.length);
  for (const lane of new Set(events.filter(({ ph }) => ph === 'X').map(({ tid }) => tid))) {
    expect(names).toContain(lane);
    const slices = slicesOf(events, lane);
    for (const a of slices) {
      expect(a.dur).toBeGreaterThan(0);
      for (const b of slices) {
        const apart = endOf(a) <= b.ts || endOf(b) <= a.ts;
        const inside = (a.ts >= b.ts && endOf(a) <= endOf(b)) || (b.ts >= a.ts && endOf(b) <= endOf(a));
        expect(apart || inside, `${a.name} and ${b.name}`).toBe(true);
      }
    }
  }
  for (const begin of events.filter(({ ph }) => ph === 's')) {
    const ends = events.filter(({ ph, id }) => ph === 'f' && id === begin.id);
    expect(ends).toHaveLength(1);
    expect(ends[0]!.ts).toBeGreaterThan(begin.ts);
    for (const { ts, tid } of [begin, ends[0]!]) {
      expect(slicesOf(events, tid).some((slice) => slice.ts <= ts && ts < endOf(slice))).toBe(true);
    }
  }
});

test('a lane per CPU: its operations, and its steps in them', () => {
  const events = eventsOf(documentNamed('fuzz')).filter(({ pid }) => pid === 2);
  const lanes = events.filter(({ name }) => name === 'thread_name');
  expect(lanes.map(({ args }) => args!['name'])).toEqual([
    'CPU0 migratePages',
    'CPU1 pinPage',
    'CPU2 putPage isolateLruPage',
  ]);
  const names = slicesOf(events, lanes[2]!.tid).map(({ name, ts }) => [name, ts]);
  expect(names.slice(0, 3)).toEqual([
    ['putPage', 9],
    ['isolateLruPage', 12],
    ['start', 9],
  ]);
  expect(names.at(-1)).toEqual(['sub page[7].refcount 0 -> -1', 14]);
});

test('plain accesses are instants of their step', () => {
  const instants = eventsOf(documentNamed('fuzz')).filter(({ ph }) => ph === 'i');
  expect(instants).toMatchObject([{ name: 'write page[2].index 0 -> 5', s: 't', ts: 2 }]);
});

/** A lock that CPU0 holds from step 1 to 3 while CPU1 waits from step 2 on, and gets it at 4. */
const handedOver = (): ReportDocument => {
  const document = documentNamed('fuzz');
  const [finding] = document.findings;
  const step = (number: number, cpu: number, text: string) => ({
    ...finding!.schedule!.rows[1]!,
    step: number,
    cpu,
    text,
  });
  const cpu = { operations: [{ name: 'work', start: 1 }], state: 'finished', holds: [], waitsFor: null } as const;
  const looks = [
    { state: 'ready', waitsFor: null },
    { state: 'spinning', waitsFor: 'lock' },
  ] as const;
  const schedule = {
    ...finding!.schedule!,
    rows: [step(1, 0, 'take'), step(2, 1, 'try'), step(3, 0, 'give back'), step(4, 1, 'take')],
    cpus: [cpu, { ...cpu, operations: [{ name: 'work', start: 2 }] }],
    preempted: [1],
    lockEvents: [
      { step: 1, cpu: 0, lock: 'lock', isTaken: true },
      { step: 3, cpu: 0, lock: 'lock', isTaken: false },
      { step: 4, cpu: 1, lock: 'lock', isTaken: true },
    ],
    timeline: {
      from: 1,
      to: 4,
      frames: [],
      frameLooks: [],
      cpuLooks: looks,
      initialFrames: [],
      initialCpus: [0, 0],
      changes: [
        { step: 2, frames: [], cpus: [1, 1] },
        { step: 3, frames: [], cpus: [1, 0] },
      ],
      sources: {},
    },
  };
  return { ...document, findings: [{ ...finding!, schedule }] };
};

test('a wait is a slice, a hand-over an arrow', () => {
  const events = eventsOf(handedOver());
  expect(events.filter(({ cat }) => cat === 'wait')).toMatchObject([
    { name: 'waits for lock', ts: 3, dur: 1, tid: 2002 },
  ]);
  const arrows = events.filter(({ ph }) => ph === 's' || ph === 'f');
  expect(arrows.map(({ name, ph, ts, tid }) => [name, ph, ts, tid])).toEqual([
    ['lock handed over', 's', 3.5, 2001],
    ['lock handed over', 'f', 4.5, 2002],
    ['preempted', 's', 1.5, 2001],
    ['preempted', 'f', 2.5, 2002],
  ]);
});

test('who still waits at the end is seen without a timeline, too', () => {
  const waits = eventsOf(documentNamed('fuzz')).filter(({ cat }) => cat === 'wait');
  expect(waits.map(({ name, ts, dur }) => [name, ts, dur])).toEqual([
    ['waits for zone[0].lock', 3, 4],
    ['waits for node[0].lruLock', 5, 2],
  ]);
});

test('the recorder of free-running CPUs: accesses by ticket, and the wait after them', () => {
  const events = eventsOf(documentNamed('stress')).filter(({ pid, ph }) => pid === 2 && ph === 'X');
  expect(events).toHaveLength(36);
  expect(events.at(-1)).toMatchObject({ name: 'waits for node[0].lruLock', ts: 34, tid: 2001 });
});
