import type { Cpu } from '../../mm/machine/cpu.ts';
/**
 * Where an audit counts, made once for a machine: stepped runs audit after every execution. Whoever uses a part of it
 * empties it first; what it has is of the audit at hand, and gone with the next.
 */
export interface AuditRoom {
  /** By page, for the survey of that name. */
  readonly listOf: Int32Array;
  readonly batchEntries: Int32Array;
  readonly batchAdds: Int32Array;
  readonly mapped: Int32Array;
  readonly dirty: Int32Array;
  readonly entries: Int32Array;
  readonly writable: Int32Array;
  readonly cache: Int32Array;
  readonly swapCache: Int32Array;
  /** By swap slot. */
  readonly swapEntries: Int32Array;
  /** For one check at a time: by page, zone, kind of page and node, and address space. */
  readonly ofPage: Int32Array;
  readonly ofZone: Int32Array;
  readonly ofNode: Int32Array;
  readonly ofMm: Int32Array;
}
export declare function auditRoom({ config, layout }: Cpu): AuditRoom;
//# sourceMappingURL=auditRoom.d.ts.map
