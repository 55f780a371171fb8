import { type Operation } from './runtime/flightLayout.ts';
export { recorderBytes, type Operation } from './runtime/flightLayout.ts';
/** One access as a CPU recorded it. */
export interface FlightRecord {
  /** Position in the order of all CPUs. */
  readonly ticket: number;
  readonly cpu: number;
  /** Index into the subject's sites. */
  readonly site: number;
  readonly operation: Operation;
  /** Index of the 32-bit word in the recorded buffer. */
  readonly address: number;
  /** As int32. Of a store or plain write it was read just ahead and may be out of date. */
  readonly before: number;
  readonly after: number;
}
/**
 * The records that the rings still hold, sorted by ticket.
 *
 * May be called while CPUs run, or after one was stopped anywhere: what is or was being overwritten is left out.
 */
export declare function readRecorder(buffer: SharedArrayBuffer, cpus: number, ringEntries: number): FlightRecord[];
/**
 * A ticket beyond 32 bits. The half turns were read after the ticket was drawn, so near a boundary they
 * may be one off; the ticket's top bit tells whether, its next one in which direction.
 */
export declare function fullTicket(low: number, halfTurnsSeen: number): number;
//# sourceMappingURL=flightRecorder.d.ts.map
