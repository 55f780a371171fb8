import type { Plan, PlannedOperation } from '../../explore/plan.ts';
import type { ChunkResult, Lead, NewLead, Runs, WitnessedOrder } from './explorerProtocol.ts';

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
export function packChunk(result: unknown): unknown {
  if (typeof result !== 'object' || result === null || !('lockOrders' in result)) return result;
  const { lockOrders, leads, ...rest } = result as ChunkResult;
  let size = 0;
  for (const lead of lockOrders) size += sizeOf(lead);
  for (const lead of leads) size += sizeOf(lead);
  const cases = new Uint32Array(size);
  let at = 0;
  const bare = <T extends Lead>({ plan, schedule, ...others }: T): Bare<T> => {
    at = write(cases, at, plan, schedule);
    return others;
  };
  const packedOrders = lockOrders.map((order) => bare(order));
  const packedLeads = leads.map((lead) => bare(lead));
  return { ...rest, packedOrders, packedLeads, cases } satisfies PackedChunk;
}

/** What was packed, as it was; anything else as it is. */
export function unpackChunk(result: unknown): unknown {
  if (typeof result !== 'object' || result === null || !('packedOrders' in result)) return result;
  const { packedOrders, packedLeads, cases, ...rest } = result as PackedChunk;
  const executions = new Cases(cases);
  return {
    ...rest,
    lockOrders: packedOrders.map((order): WitnessedOrder => ({ ...order, ...executions.next() })),
    leads: packedLeads.map((lead): NewLead => ({ ...lead, ...executions.next() })),
  } satisfies ChunkResult;
}

function sizeOf({ plan, schedule }: Lead): number {
  let size = 2 + plan.length + 2 * schedule.length;
  for (const operations of plan) size += 2 * operations.length;
  return size;
}

/** @returns the place behind it. */
function write(cases: Uint32Array, from: number, plan: Plan, schedule: Runs): number {
  let at = from;
  cases[at++] = plan.length;
  for (const operations of plan) {
    cases[at++] = operations.length;
    for (const { operation, seed } of operations) {
      cases[at++] = operation;
      cases[at++] = seed;
    }
  }
  cases[at++] = schedule.length;
  for (const run of schedule) {
    cases[at++] = run[0];
    cases[at++] = run[1];
  }
  return at;
}

/** Reads executions one after the other. */
class Cases {
  readonly #cases: Uint32Array;
  #at = 0;

  constructor(cases: Uint32Array) {
    this.#cases = cases;
  }

  next(): Lead {
    const cases = this.#cases;
    let at = this.#at;
    const plan: PlannedOperation[][] = [];
    for (let cpus = cases[at++]!; cpus > 0; cpus--) {
      const operations: PlannedOperation[] = [];
      for (let left = cases[at++]!; left > 0; left--) {
        operations.push({ operation: cases[at]!, seed: cases[at + 1]! });
        at += 2;
      }
      plan.push(operations);
    }
    const schedule: [cpu: number, length: number][] = [];
    for (let runs = cases[at++]!; runs > 0; runs--) {
      schedule.push([cases[at]!, cases[at + 1]!]);
      at += 2;
    }
    this.#at = at;
    return { plan, schedule };
  }
}
