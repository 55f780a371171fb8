/**
 * The recorder's shared memory, in 32-bit words: the ticket counter on a cache line of its own, then
 * for every CPU a line with its position and a ring of records.
 */
/** Numbers of the operations a record can name. `read` and `write` are plain accesses. */
export const Op = {
  load: 0,
  store: 1,
  add: 2,
  sub: 3,
  and: 4,
  or: 5,
  xor: 6,
  exchange: 7,
  compareExchange: 8,
  wait: 9,
  woken: 10,
  notEqual: 11,
  timedOut: 12,
  waitAsync: 13,
  notify: 14,
  read: 15,
  write: 16,
};
/** Names of the operations, by number. */
export const operations = Object.keys(Op);
/** Low bits of a record's second word that hold the operation; the site is above. */
export const OPERATION_BITS = 5;
const LINE_WORDS = 16;
export const TICKET = 0;
/** Counts how often the ticket passed 0 or 2^31, so that a ticket can be told after 32 bits are used up. */
export const HALF_TURNS = 1;
/** Word of a CPU's line: records it ever wrote (mod 2^32), in one word so that it can be read while it changes. */
export const WRITTEN = 0;
/** Words of a record: ticket, half turns seen, site and operation, address, value before, value after. */
export const RECORD_WORDS = 6;
const strideWords = (ringEntries) => LINE_WORDS + Math.ceil((ringEntries * RECORD_WORDS) / LINE_WORDS) * LINE_WORDS;
/** First word of a CPU's line. */
export const cpuBase = (cpu, ringEntries) => LINE_WORDS + cpu * strideWords(ringEntries);
/** First word of a CPU's ring. */
export const ringBase = (cpu, ringEntries) => cpuBase(cpu, ringEntries) + LINE_WORDS;
/** Bytes of shared memory for the recorder. @throws RangeError when ringEntries is no power of 2. */
export function recorderBytes(cpus, ringEntries) {
  // Then a position stays right when its counter passes 2^32.
  if (ringEntries < 1 || (ringEntries & (ringEntries - 1)) !== 0) {
    throw new RangeError(`a ring has a power of 2 of entries, not ${ringEntries}`);
  }
  return cpuBase(cpus, ringEntries) * 4;
}
//# sourceMappingURL=flightLayout.js.map
