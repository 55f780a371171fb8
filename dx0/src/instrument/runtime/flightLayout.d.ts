/**
 * The recorder's shared memory, in 32-bit words: the ticket counter on a cache line of its own, then
 * for every CPU a line with its position and a ring of records.
 */
/** Numbers of the operations a record can name. `read` and `write` are plain accesses. */
export declare const Op: {
  readonly load: 0;
  readonly store: 1;
  readonly add: 2;
  readonly sub: 3;
  readonly and: 4;
  readonly or: 5;
  readonly xor: 6;
  readonly exchange: 7;
  readonly compareExchange: 8;
  readonly wait: 9;
  readonly woken: 10;
  readonly notEqual: 11;
  readonly timedOut: 12;
  readonly waitAsync: 13;
  readonly notify: 14;
  readonly read: 15;
  readonly write: 16;
};
export type Operation = keyof typeof Op;
/** Names of the operations, by number. */
export declare const operations: readonly Operation[];
/** Low bits of a record's second word that hold the operation; the site is above. */
export declare const OPERATION_BITS = 5;
export declare const TICKET = 0;
/** Counts how often the ticket passed 0 or 2^31, so that a ticket can be told after 32 bits are used up. */
export declare const HALF_TURNS = 1;
/** Word of a CPU's line: records it ever wrote (mod 2^32), in one word so that it can be read while it changes. */
export declare const WRITTEN = 0;
/** Words of a record: ticket, half turns seen, site and operation, address, value before, value after. */
export declare const RECORD_WORDS = 6;
/** First word of a CPU's line. */
export declare const cpuBase: (cpu: number, ringEntries: number) => number;
/** First word of a CPU's ring. */
export declare const ringBase: (cpu: number, ringEntries: number) => number;
/** Bytes of shared memory for the recorder. @throws RangeError when ringEntries is no power of 2. */
export declare function recorderBytes(cpus: number, ringEntries: number): number;
//# sourceMappingURL=flightLayout.d.ts.map
