import type { MachineConfig } from './config.ts';
import { array, type Region, type RegionPlanner } from './region.ts';

const spinLock = (name: string) => [`${name}.value`, `${name}.serving`, `${name}.halted`];
const listHead = (name: string) => [`${name}.next`, `${name}.prev`];

/** Branches of a radix tree node, and their number's log2. */
export const RADIX_SHIFT = 2;
/** Payload words of small objects, by size class. */
export const SLAB_SIZES = [4, 8] as const;
/** Words of an entry of a pinning driver: pfn plus 1, state. */
export const PIN_ENTRY_WORDS = 2;

/**
 * Addresses of non-LRU movable pages, pinned pages, small objects and compaction. Regions have no words when the
 * configuration does without; offsets are relative to a record of their region.
 */
export interface PinLayout {
  readonly balloon: Region;
  readonly balloonLock: number;
  readonly balloonPages: number;
  readonly balloonCount: number;
  readonly balloonIsolated: number;

  readonly zs: Region;
  readonly zsLock: number;
  readonly zsPages: number;
  readonly zsObject: number;

  /** List of registered systems and its lock. */
  readonly global: Region;
  readonly globalLock: number;
  readonly globalList: number;
  /** By system. */
  readonly system: Region;
  readonly systemList: number;
  readonly systemState: number;
  readonly systemUsers: number;
  readonly systemTreeLock: number;
  readonly systemRoot: number;
  /** By system: the records of the driver behind it. */
  readonly driver: Region;
  readonly driverLock: number;
  readonly driverEntry: number;
  /** Levels of a tree that has a place for every pfn. */
  readonly treeLevels: number;

  /** Lock and free lists of the small objects, then the objects by size: payload and a red zone word. */
  readonly slab: Region;
  readonly slabLock: number;
  readonly slabFree: number;
  readonly slabObjects: readonly Region[];

  /** By zone: where the two scanners go on. */
  readonly scanner: Region;
  /** By CPU: pages to move, free pages to move to, and pinned pages to move, which are locked. */
  readonly compactCpu: Region;
  /** By node: who waits until fewer pages are isolated. */
  readonly throttle: Region;
}

/** Plans these regions behind all others. */
export function planPins(planner: RegionPlanner, config: MachineConfig, frames: number, zones: number): PinLayout {
  const { pinSystems, pinEntries, zsObjects, slabObjects } = config;
  const field = (region: Region, name: string): number => region.fields.indexOf(name);
  const when = (condition: boolean, fields: readonly string[]): readonly string[] => (condition ? fields : []);
  const balloon = planner.add(
    'balloon',
    1,
    when(config.balloon === 'on', [...spinLock('pagesLock'), ...listHead('pages'), 'count', 'isolated']),
    16,
  );
  const zs = planner.add(
    'zs',
    1,
    when(zsObjects > 0, [...spinLock('classLock'), ...listHead('pages'), ...array('object', zsObjects)]),
    16,
  );
  const global = planner.add('pinSystems', 1, when(pinSystems > 0, [...spinLock('lock'), ...listHead('list')]), 16);
  const system = planner.add(
    'pinSystem',
    pinSystems,
    [...listHead('list'), 'state', 'users', ...spinLock('treeLock'), 'root'],
    16,
  );
  const driver = planner.add(
    'pinDriver',
    pinSystems,
    [...spinLock('lock'), ...array('entry', pinEntries).flatMap((e) => [`${e}.pfn`, `${e}.state`])],
    16,
  );
  const slab = planner.add(
    'slab',
    1,
    when(slabObjects > 0, [...spinLock('lock'), ...array('free', SLAB_SIZES.length)]),
  );
  const objects = SLAB_SIZES.map((words) =>
    planner.add(`object${words}`, slabObjects, [...array('word', words), 'redzone']),
  );
  const compaction = config.compaction === 'on';
  const scanner = planner.add('compact', compaction ? zones : 0, ['migrate', 'free']);
  const compactCpu = planner.add('compactCpu', compaction ? config.cpus : 0, [
    ...listHead('migratePages'),
    ...listHead('freePages'),
    ...listHead('pinPages'),
    'zone',
    'migratePfn',
    'freePfn',
  ]);
  const throttle = planner.add('throttle', compaction ? config.nodes : 0, ['waiters']);
  return {
    balloon,
    balloonLock: 0,
    balloonPages: balloon.base + field(balloon, 'pages.next'),
    balloonCount: balloon.base + field(balloon, 'count'),
    balloonIsolated: balloon.base + field(balloon, 'isolated'),
    zs,
    zsLock: 0,
    zsPages: zs.base + field(zs, 'pages.next'),
    zsObject: zs.base + field(zs, 'object[0]'),
    global,
    globalLock: 0,
    globalList: global.base + field(global, 'list.next'),
    system,
    systemList: field(system, 'list.next'),
    systemState: field(system, 'state'),
    systemUsers: field(system, 'users'),
    systemTreeLock: field(system, 'treeLock.value'),
    systemRoot: field(system, 'root'),
    driver,
    driverLock: 0,
    driverEntry: field(driver, 'entry[0].pfn'),
    treeLevels: Math.max(1, Math.ceil(Math.log2(frames) / RADIX_SHIFT)),
    slab,
    slabLock: 0,
    slabFree: slab.base + field(slab, 'free[0]'),
    slabObjects: objects,
    scanner,
    compactCpu,
    throttle,
  };
}
