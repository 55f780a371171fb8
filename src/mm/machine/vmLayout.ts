import type { MachineConfig } from './config.ts';
import { array, type Region, type RegionPlanner } from './region.ts';

const mutex = (name: string): string[] => [`${name}.count`, `${name}.waiters`];

/** Addresses of what the whole machine or its tasks have besides pages, zones and address spaces. */
export interface VmLayout {
  /** pfn of the page of zeroes plus 1; 0 when there is none. */
  readonly zeroPfn: number;
  /** num_poisoned_pages. */
  readonly numPoisoned: number;
  /** NR_MLOCK, UNEVICTABLE_PGCULLED, UNEVICTABLE_PGRESCUED, UNEVICTABLE_PGSTRANDED. */
  readonly nrMlock: number;
  readonly unevictableCulled: number;
  readonly unevictableRescued: number;
  readonly unevictableStranded: number;
  /** By reason (debug/warnOnce.ts): whether it was warned of already; then how often it was. */
  readonly warnedOnce: number;
  readonly warnings: number;
  /** Sleeping mutexes: of memory failure, and of memory hotplug. */
  readonly mfMutex: number;
  readonly hotplugLock: number;
  /** By CPU: flags of its task, signal requests until its alarm rings, a pending signal. */
  readonly task: Region;
  readonly taskFlags: number;
  readonly taskAlarm: number;
  readonly taskSignal: number;
  /** Completion rings: state, address space, first virtual page, page frames. */
  readonly ring: Region;
  readonly ringState: number;
  readonly ringMm: number;
  readonly ringStart: number;
  readonly ringPage: number;
}

/** Kinds of warnings that are given once. */
export const WARNINGS = 2;

/** Plans these regions behind all others, so that the others stay where they are. */
export function planVm(planner: RegionPlanner, config: MachineConfig): VmLayout {
  const vm = planner.add(
    'vm',
    1,
    [
      'zeroPfn',
      'numPoisoned',
      'nrMlock',
      'unevictableCulled',
      'unevictableRescued',
      'unevictableStranded',
      ...array('warnedOnce', WARNINGS),
      ...array('warnings', WARNINGS),
      ...mutex('mfMutex'),
      ...mutex('hotplugLock'),
    ],
    16,
  );
  const task = planner.add('task', config.cpus, ['flags', 'alarm', 'signal'], 4);
  const ring = planner.add('ring', config.rings, ['state', 'mm', 'start', ...array('page', config.ringPages)], 4);
  const vmField = (name: string): number => vm.base + vm.fields.indexOf(name);
  return {
    zeroPfn: vmField('zeroPfn'),
    numPoisoned: vmField('numPoisoned'),
    nrMlock: vmField('nrMlock'),
    unevictableCulled: vmField('unevictableCulled'),
    unevictableRescued: vmField('unevictableRescued'),
    unevictableStranded: vmField('unevictableStranded'),
    warnedOnce: vmField('warnedOnce[0]'),
    warnings: vmField('warnings[0]'),
    mfMutex: vmField('mfMutex.count'),
    hotplugLock: vmField('hotplugLock.count'),
    task,
    taskFlags: task.fields.indexOf('flags'),
    taskAlarm: task.fields.indexOf('alarm'),
    taskSignal: task.fields.indexOf('signal'),
    ring,
    ringState: ring.fields.indexOf('state'),
    ringMm: ring.fields.indexOf('mm'),
    ringStart: ring.fields.indexOf('start'),
    ringPage: ring.fields.indexOf('page[0]'),
  };
}
