import type { SteppedCpu, SteppedEvent, SteppedFailure } from '../../src/report/steppedReport.ts';

type Row = readonly [cpu: number, text: string, site?: string];

/** Events from texts such as `cas page[7].refcount 2 -> 3`; steps count from 1. */
export function events(rows: readonly Row[]): SteppedEvent[] {
  return rows.map(([cpu, text, site], i) => {
    const address = /^\w+ (\S+)/.exec(text)?.[1];
    const change = /(-?\d+) -> (-?\d+)$/.exec(text);
    const value = /-> (-?\d+)$/.exec(text)?.[1] ?? '0';
    const [before, after] = change ? [Number(change[1]), Number(change[2])] : [Number(value), Number(value)];
    return { step: i + 1, cpu, text, isInStep: false, site, address, before, after };
  });
}

const cpu = (operations: readonly string[], starts: readonly number[], rest: Partial<SteppedCpu> = {}): SteppedCpu => ({
  operations,
  starts,
  state: 'ready',
  ...rest,
});

const common = {
  buildHash: '0a1b2c3d4e5f',
  bugs: [],
  lockOrders: [],
  unstepped: [],
  preempted: [],
} satisfies Partial<SteppedFailure>;

const token = 'pt1:LPUT-ISOLATEBQ2WHpEb2_5AyGIMQkApwETAkjY8BQiS9YIe5bc';

/** Three CPUs, one of which drops a reference that it has no longer. */
export const refcountFailure: SteppedFailure = {
  ...common,
  findings: [
    {
      oracle: 'I1',
      title: 'page[7].refcount is -1, the ledger knows of 0 references',
      object: 'page[7].refcount',
      site: 'src/mm/page/refcount.ts:41',
      phase: 'running',
      details: ['references by class: none', 'page[7] flags: uptodate, lru'],
      fingerprint: '1f2e3d4c',
    },
  ],
  scenario: 'migrate-pin',
  bugs: ['R38'],
  strategy: 'surw',
  execution: 412,
  outcome: 'stopped',
  cpus: [
    cpu(['migratePages'], [1], {
      holds: [
        { lockClass: 'page_lock', object: 'page[7].lock', site: 'src/mm/migrate/unmapAndMove.ts:30', sinceStep: 2 },
      ],
    }),
    cpu(['pinPage'], [5], { holds: [], state: 'finished' }),
    cpu(['putPage', 'isolateLruPage'], [9, 12], { holds: [] }),
  ],
  events: events([
    [0, 'start'],
    [0, 'cas page[7].flags 4 -> 5', 'src/mm/page/pageLock.ts:21'],
    [0, 'load page[7].refcount -> 2', 'src/mm/migrate/unmapAndMove.ts:52'],
    [0, 'load page[7].mapcount -> 1', 'src/mm/migrate/unmapAndMove.ts:53'],
    [1, 'start'],
    [1, 'load pte[3] -> 7', 'src/mm/gup/followPage.ts:18'],
    [1, 'load page[7].refcount -> 2', 'src/mm/page/refcount.ts:22'],
    [1, 'cas page[7].refcount 2 -> 3', 'src/mm/page/refcount.ts:25'],
    [2, 'start'],
    [2, 'sub page[7].refcount 3 -> 2', 'src/mm/page/refcount.ts:40'],
    [2, 'load zone[0].free -> 3', 'src/mm/zone/zone.ts:12'],
    [2, 'load page[7].flags -> 5', 'src/mm/lru/isolateLruPage.ts:9'],
    [0, 'store page[7].refcount 2 -> 0', 'src/mm/migrate/unmapAndMove.ts:58'],
    [2, 'sub page[7].refcount 0 -> -1', 'src/mm/page/refcount.ts:41'],
  ]),
  preempted: [4, 12],
  shrink: {
    before: { steps: 214, preemptions: 31, cpus: 4 },
    after: { steps: 14, preemptions: 2, cpus: 3 },
    tries: 96,
    seconds: 0.4,
    minimal: 'proven',
  },
  why: {
    sentence:
      'cas of page[7].refcount at step 8 (CPU1) landed between the read at 3 and the write at 13 (CPU0); no lock orders them',
    before: 3,
    write: 8,
    after: 13,
  },
  lockOrders: [{ first: 'lru_lock', second: 'page_lock', times: 118, inverse: 0 }],
  token,
  replay: `npx pagetorture replay ${token}`,
  confidence: 'a run of this length misses a bug as frequent as this one (1 in 412) with p < 1e-6',
  unstepped: ['src/mm/lru/lruList.ts:40 a comparator'],
};

/** Two locks in both orders. */
export const deadlockFailure: SteppedFailure = {
  ...common,
  findings: [
    {
      oracle: 'stall',
      title: 'CPU0 and CPU1 wait for each other',
      object: 'lru_lock, zone_lock',
      phase: 'running',
      details: [],
      fingerprint: 'dead10cc',
    },
  ],
  scenario: 'storm',
  strategy: 'pct',
  execution: 3,
  outcome: 'deadlock',
  cpus: [
    cpu(['reclaim'], [1], {
      state: 'spinning',
      holds: [{ lockClass: 'lru_lock', object: 'node[0].lruLock', site: 'src/mm/reclaim/shrink.ts:8', sinceStep: 2 }],
      waitsFor: { lockClass: 'zone_lock', object: 'zone[0].lock', site: 'src/mm/zone/free.ts:14' },
    }),
    cpu(['drain'], [3], {
      state: 'spinning',
      holds: [{ lockClass: 'zone_lock', object: 'zone[0].lock', site: 'src/mm/zone/drain.ts:11', sinceStep: 4 }],
      waitsFor: { lockClass: 'lru_lock', object: 'node[0].lruLock', site: 'src/mm/lru/lruDrain.ts:30' },
    }),
    cpu([], []),
  ],
  events: events([
    [0, 'start'],
    [0, 'cas node[0].lruLock 0 -> 1', 'src/mm/reclaim/shrink.ts:8'],
    [1, 'start'],
    [1, 'cas zone[0].lock 0 -> 1', 'src/mm/zone/drain.ts:11'],
    [2, 'start'],
  ]),
  preempted: [2],
  shrink: {
    before: { steps: 40, preemptions: 9, cpus: 3 },
    after: { steps: 5, preemptions: 1, cpus: 2 },
    tries: 40,
    seconds: 0.1,
    minimal: 'proven',
  },
  lockOrders: [{ first: 'lru_lock', second: 'zone_lock', times: 7, inverse: 1 }],
  lockEvents: [
    { step: 2, cpu: 0, lock: 'node[0].lruLock', isTaken: true },
    { step: 4, cpu: 1, lock: 'zone[0].lock', isTaken: true },
  ],
  token,
  replay: `npx pagetorture replay ${token}`,
};

/** A plain access and an atomic one. */
export const raceFailure: SteppedFailure = {
  ...common,
  findings: [
    {
      oracle: 'race',
      title:
        'data race on page[2].index: plain write by CPU0 (src/mm/cache/pageCache.ts:31) and atomic load by CPU1 (src/mm/cache/readPage.ts:12), in no order',
      object: 'page[2].index',
      site: 'src/mm/cache/pageCache.ts:31',
      phase: 'running',
      details: [
        'CPU0 step 3: plain write 0 -> 5 at src/mm/cache/pageCache.ts:31',
        'CPU1 step 5: atomic load 5 at src/mm/cache/readPage.ts:12',
        'value changed: 0 -> 5',
      ],
      fingerprint: 'ace0ace0',
    },
    {
      oracle: 'I20',
      title: 'page[2].index is 5, its slot in the cache is 4',
      object: 'page[2].index',
      phase: 'running',
      details: [],
      fingerprint: '00112233',
    },
  ],
  scenario: 'storm',
  strategy: 'random',
  execution: 1,
  outcome: 'stopped',
  cpus: [cpu(['addToCache'], [1]), cpu(['readPage'], [4])],
  events: [
    ...events([
      [0, 'start'],
      [0, 'load page[2].flags -> 0', 'src/mm/cache/pageCache.ts:30'],
    ]),
    { ...events([[0, 'write page[2].index 0 -> 5', 'src/mm/cache/pageCache.ts:31']])[0]!, step: 2, isInStep: true },
    ...events([
      [1, 'start'],
      [1, 'load page[2].index -> 5', 'src/mm/cache/readPage.ts:12'],
    ]).map((event) => ({ ...event, step: event.step + 2 })),
  ],
  token,
  replay: `npx pagetorture replay ${token}`,
};

/** A CPU that repeats two loads for ever, after a long beginning. */
export const livelockFailure: SteppedFailure = {
  ...common,
  findings: [
    {
      oracle: 'livelock',
      title: 'CPU0 repeats a loop that nobody is left to end',
      object: 'flag[0]',
      phase: 'running',
      details: [],
      fingerprint: '11fe11fe',
    },
  ],
  scenario: 'flags',
  strategy: 'pos',
  execution: 12_345,
  outcome: 'livelock',
  cpus: [cpu(['waitForFlags'], [1], { state: 'spinning' }), cpu(['count', 'clear'], [2, 62], { state: 'finished' })],
  events: events([
    [0, 'start'],
    [1, 'start'],
    ...Array.from({ length: 60 }, (_, i): Row => [1, `add counter[${i % 7}] ${i} -> ${i + 1}`, 'examples/flags.ts:9']),
    [0, 'load flag[0] -> 1', 'examples/flags.ts:20'],
    [1, 'store flag[0] 1 -> 0', 'examples/flags.ts:12'],
    ...Array.from({ length: 2000 }, (_, i): Row =>
      i % 2 === 0 ? [0, 'load flag[0] -> 0', 'examples/flags.ts:20'] : [0, 'load flag[1] -> 0', 'examples/flags.ts:21'],
    ),
  ]),
  preempted: [1, 63],
  token,
  replay: `npx pagetorture replay ${token}`,
};
