import type {
  FailureReport,
  NamedAccess,
  NamedLockStatistics,
  ScenarioReport,
  StressHeader,
  StressReport,
} from '../../src/report/stressReport.ts';

/** Fixed data for the reporters' tests. */
export const header: StressHeader = {
  parameters: {
    scenarios: ['put-isolate', 'storm'],
    cpus: 2,
    forMs: 20_000,
    seed: 42,
    build: 'noisy',
    noise: 'default',
    bugs: ['G1'],
    isolation: 'modern',
    lock: 'tas',
    stallMs: 10_000,
    bridgeMs: 10_000,
  },
  environment: {
    version: '0.1.0',
    node: 'v20.20.2',
    platform: 'linux x64',
    cores: 2,
    started: '2026-11-21T00:00:00.000Z',
  },
  buildHashes: ['0123456789ab', '0123456789ab'],
  bugTitles: ['isolation ignores a failed tryget'],
};

const access = (
  ticket: number,
  cpu: number,
  operation: string,
  word: string,
  before: number,
  after: number,
  line: number,
): NamedAccess => ({
  ticket,
  cpu,
  site: `src/mm/lru.ts:${line}`,
  operation,
  address: word,
  before,
  after,
});

export const accesses: readonly NamedAccess[] = [
  access(100, 0, 'load', 'page[3].flags', 9, 9, 12),
  access(101, 0, 'compareExchange', 'page[7].refcount', 2, 3, 41),
  access(102, 1, 'sub', 'page[7].refcount', 3, 2, 77),
  access(103, 1, 'and', 'page[7].flags', 0x30, 0x10, 80),
  ...Array.from({ length: 30 }, (_, i) => access(104 + i, 0, 'compareExchange', 'node[0].lruLock', 2, 2, 20)),
  access(134, 1, 'sub', 'page[7].refcount', 2, 1, 81),
];

export const failure: FailureReport = {
  findings: [
    {
      oracle: 'I1',
      title: 'page[7] has refcount 1, its owners explain 2',
      object: 'page[7].refcount',
      site: 'src/mm/lru.ts:81',
      phase: 'quiescent',
      details: [
        'map: 1 (last taken by CPU 0 at src/mm/fault.ts:33)',
        'gup: 1 (last taken by CPU 1 at src/mm/gup.ts:20)',
      ],
      fingerprint: '0badcafe',
    },
    {
      oracle: 'I8',
      title: 'page[7] is on no list',
      object: 'page[7]',
      phase: 'quiescent',
      details: [],
      fingerprint: 'deadbeef',
    },
  ],
  scenario: 'put-isolate',
  seed: 42,
  epoch: 12,
  cpus: [
    {
      cpu: 0,
      state: 'running',
      operation: 'isolate',
      completed: 12_345,
      holds: [],
      waitsFor: { lockClass: 'lru_lock', object: 'node[0].lruLock', site: 'src/mm/lru.ts:20' },
    },
    {
      cpu: 1,
      state: 'dead',
      operation: 'put',
      completed: 999,
      holds: [
        { lockClass: 'page_lock', object: 'page[7].lock', site: 'src/mm/migrate.ts:8' },
        { lockClass: 'lru_lock', object: 'node[0].lruLock' },
      ],
    },
  ],
  accesses,
  replay: 'pagetorture stress put-isolate --cpus 2 --seed 42',
  folder: '.pagetorture/findings/20261121T000000Z-0badcafe',
};

export const locks: readonly NamedLockStatistics[] = [
  {
    lockClass: 'page_lock',
    acquisitions: 1_234_567,
    contended: 321,
    waitTotal: 45_600_000,
    waitMax: 1_200_000,
    waitP99: 524_288,
    holdTotal: 2_500_000_000,
    holdMax: 900_000,
    holdSamples: 4096,
    sites: [
      {
        site: 'src/mm/migrate.ts:8',
        acquisitions: 1_000_000,
        contended: 300,
        waitTotal: 45_000_000,
        waitMax: 1_200_000,
      },
      { site: 'src/mm/fault.ts:9', acquisitions: 234_567, contended: 21, waitTotal: 600_000, waitMax: 90_000 },
    ],
  },
  {
    lockClass: 'lru_lock',
    acquisitions: 10,
    contended: 0,
    waitTotal: 0,
    waitMax: 0,
    waitP99: 0,
    holdTotal: 0,
    holdMax: 0,
    holdSamples: 0,
    sites: [],
  },
  {
    lockClass: 'zone_lock',
    acquisitions: 0,
    contended: 0,
    waitTotal: 0,
    waitMax: 0,
    waitP99: 0,
    holdTotal: 0,
    holdMax: 0,
    holdSamples: 0,
    sites: [],
  },
];

export const scenario = (name: string, parts: Partial<ScenarioReport> = {}): ScenarioReport => ({
  name,
  summary: `about ${name}`,
  buildHash: '0123456789ab',
  operations: { put: 1_000_000, isolate: 234_567 },
  epochs: 19,
  seconds: 2.234,
  runningSeconds: 2,
  lockStatistics: locks,
  unhooked: [],
  ...parts,
});

export const report = (parts: Partial<StressReport> = {}): StressReport => ({
  header,
  scenarios: [scenario('put-isolate', { failure }), scenario('storm')],
  lockStatistics: locks,
  verdict: 'fail',
  seconds: 20.06,
  ...parts,
});
