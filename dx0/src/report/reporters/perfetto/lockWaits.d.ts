import type { DocumentSchedule } from '../../document/documentSchedule.ts';
/** A CPU that waited for a lock or word, in steps: from the one after which it waited to the one that ended it. */
export interface LockWait {
  readonly cpu: number;
  readonly what: string;
  readonly from: number;
  /** Undefined when it still waits at the end. */
  readonly to: number | undefined;
}
/** Who waited for what and how long. Without a timeline only those are known who still wait at the end. */
export declare function lockWaits({ timeline, cpus, rows }: DocumentSchedule): LockWait[];
//# sourceMappingURL=lockWaits.d.ts.map
