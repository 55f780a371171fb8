import type { MachineConfig } from './config.ts';
import { type Region, type RegionPlanner } from './region.ts';
/** Branches of a radix tree node, and their number's log2. */
export declare const RADIX_SHIFT = 2;
/** Payload words of small objects, by size class. */
export declare const SLAB_SIZES: readonly [4, 8];
/** Words of an entry of a pinning driver: pfn plus 1, state. */
export declare const PIN_ENTRY_WORDS = 2;
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
export declare function planPins(
  planner: RegionPlanner,
  config: MachineConfig,
  frames: number,
  zones: number,
): PinLayout;
//# sourceMappingURL=pinLayout.d.ts.map
