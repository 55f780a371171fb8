import type { ChunkResult, Lead, NewLead, WitnessedOrder } from './explorerProtocol.ts';
/** An order or a lead without its execution. */
type Bare<T extends Lead> = Omit<T, keyof Lead>;
/**
 * What a chunk came to, as it goes from thread to thread: the plans and schedules of its orders and leads are numbers in
 * one array. As they are, thousands of small arrays, copying them takes as long as some executions.
 */
export interface PackedChunk extends Omit<ChunkResult, 'lockOrders' | 'leads'> {
  readonly packedOrders: readonly Bare<WitnessedOrder>[];
  readonly packedLeads: readonly Bare<NewLead>[];
  /**
   * Of each order, then each lead: the number of CPUs, for each its number of operations and their pairs of operation
   * and seed, then the number of runs and their pairs of CPU and length.
   */
  readonly cases: Uint32Array;
}
/** @returns anything but the result of a chunk as it is. */
export declare function packChunk(result: unknown): unknown;
/** What was packed, as it was; anything else as it is. */
export declare function unpackChunk(result: unknown): unknown;
export {};
//# sourceMappingURL=packedChunk.d.ts.map
