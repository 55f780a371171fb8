import { array, RegionPlanner } from '../machine/region.js';
import { LOCK_CLASSES } from '../machine/lockClass.js';
import { REF_CLASSES } from './ref.js';
/** Locks a CPU can hold at once before the held-lock stack is full. */
export const MAX_HELD = 24;
/** Words of an entry of the held-lock stack: address, class, call site, 1 if taken by trylock or as reader. */
export const HELD_WORDS = 4;
/** Reports kept; later ones only count. */
export const MAX_REPORTS = 32;
export const REPORT_WORDS = 8;
/** Buckets of a wait-time histogram: bucket b counts waits of [2^b, 2^(b+1)) ns. */
export const WAIT_BUCKETS = 40;
/** Words a CPU keeps for a call site: lock class plus 1, acquisitions, contended, hold samples. */
export const SITE_WORDS = 4;
/** Doubles a CPU keeps for a call site: wait total, wait max, hold total of samples, hold max of samples (ns). */
export const SITE_TIMES = 4;
/** Buckets of a histogram of hold times of pins: bucket b counts holds of [2^b, 2^(b+1)) us. */
export const PIN_HOLD_BUCKETS = 24;
/** Classes of pins, see pinpage/pinClass.ts. */
export const PIN_CLASSES = 8;
/** What a CPU is doing, as the watchdog sees it. */
export const CPU_OFFLINE = 0;
export const CPU_RUNNING = 1;
export const CPU_SLEEPING = 2;
export const CPU_IDLE = 3;
/** Computes the shadow's layout; the same configuration always gives the same one. */
export function shadowLayoutOf(config, layout) {
  const planner = new RegionPlanner();
  const ledger = planner.add('ledger', layout.frames, [...array('class', REF_CLASSES), 'frozen'], 16);
  const holder = planner.add('holder', layout.frames, array('class', REF_CLASSES), 16);
  const frame = planner.add('frame', layout.frames, ['allocated']);
  const cpu = planner.add(
    'shadowCpu',
    config.cpus,
    [
      'state',
      'waitAddress',
      'waitClass',
      'waitSite',
      'batched',
      'flushed',
      'drains',
      'isolationLocks',
      'degraded',
      'tainted',
      'rounds',
      'sweeps',
      ...array('taken', REF_CLASSES),
      'heldDepth',
      ...array('held', MAX_HELD).flatMap((h) => [`${h}.address`, `${h}.class`, `${h}.site`, `${h}.weak`]),
    ],
    16,
  );
  const field = (name) => cpu.fields.indexOf(name);
  const order = array('class', LOCK_CLASSES * LOCK_CLASSES);
  const orderFrom = planner.add('orderFrom', 1, order, 16);
  const orderTo = planner.add('orderTo', 1, order, 16);
  const counts = config.lockStat === 'on';
  const callSites = counts ? config.callSites : 0;
  const lockSite = planner.add('lockSite', config.cpus, array('word', callSites * SITE_WORDS), 16);
  const waitHistogram = planner.add(
    'waitHistogram',
    config.cpus,
    array('bucket', counts ? LOCK_CLASSES * WAIT_BUCKETS : 0),
    16,
  );
  const reports = planner.add('reports', 1, ['count', ...array('word', MAX_REPORTS * REPORT_WORDS)], 16);
  const mapVersion = planner.add('mapVersion', config.mms * layout.vpages, ['unmapped']);
  const fileVersion = planner.add('fileVersion', config.files * config.filePages, ['truncated']);
  const { slabObjects } = layout.pins;
  const objects = slabObjects.reduce((sum, { count: each }) => sum + each, 0);
  const slabObject = planner.add('slabObject', objects, ['size', 'site', 'since']);
  const pinHold = planner.add('pinHold', PIN_CLASSES, array('bucket', counts ? PIN_HOLD_BUCKETS : 0));
  return {
    regions: planner.regions,
    words: planner.end,
    ledger,
    holder,
    frame,
    cpu,
    cpuState: field('state'),
    cpuWaitAddress: field('waitAddress'),
    cpuWaitClass: field('waitClass'),
    cpuWaitSite: field('waitSite'),
    cpuBatched: field('batched'),
    cpuFlushed: field('flushed'),
    cpuDrains: field('drains'),
    cpuIsolationLocks: field('isolationLocks'),
    cpuDegraded: field('degraded'),
    cpuTainted: field('tainted'),
    cpuRounds: field('rounds'),
    cpuSweeps: field('sweeps'),
    cpuTaken: field('taken[0]'),
    cpuHeldDepth: field('heldDepth'),
    cpuHeld: field('held[0].address'),
    orderFrom,
    orderTo,
    lockSite,
    waitHistogram,
    reports,
    mapVersion,
    fileVersion,
    slabObject,
    pinHold,
    times: config.cpus * callSites * SITE_TIMES,
  };
}
//# sourceMappingURL=shadowLayout.js.map
