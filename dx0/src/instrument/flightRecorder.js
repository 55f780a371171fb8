import { cpuBase, OPERATION_BITS, operations, RECORD_WORDS, ringBase, WRITTEN } from './runtime/flightLayout.js';
export { recorderBytes } from './runtime/flightLayout.js';
/**
 * The records that the rings still hold, sorted by ticket.
 *
 * May be called while CPUs run, or after one was stopped anywhere: what is or was being overwritten is left out.
 */
export function readRecorder(buffer, cpus, ringEntries) {
  const words = new Int32Array(buffer);
  const records = Array.from({ length: cpus }, (_, cpu) => readRing(words, cpu, ringEntries)).flat();
  return records.toSorted((a, b) => a.ticket - b.ticket);
}
function readRing(words, cpu, ringEntries) {
  const header = cpuBase(cpu, ringEntries);
  const first = ringBase(cpu, ringEntries);
  const end = Atomics.load(words, header + WRITTEN);
  const copy = words.slice(first, first + ringEntries * RECORD_WORDS);
  const moved = (Atomics.load(words, header + WRITTEN) - end) | 0;
  const oldest = first + (end & (ringEntries - 1)) * RECORD_WORDS;
  const newest = copy[((end - 1) & (ringEntries - 1)) * RECORD_WORDS];
  // A record counts once it is complete, so the oldest one's slot may hold half of the next; its ticket is written first.
  const isOldestWhole = moved === 0 && ((newest - Atomics.load(words, oldest)) | 0) >= 0;
  const kept = ringEntries - (isOldestWhole ? 0 : moved + 1);
  const records = [];
  for (let age = Math.min(kept, recorded(copy, end, ringEntries)); age > 0; age--) {
    const at = ((end - age) & (ringEntries - 1)) * RECORD_WORDS;
    const [ticket, halfTurns, what, address, before, after] = copy.subarray(at, at + RECORD_WORDS);
    records.push({
      ticket: fullTicket(ticket, halfTurns),
      cpu,
      site: what >>> OPERATION_BITS,
      operation: operations[what & ((1 << OPERATION_BITS) - 1)],
      address: address,
      before: before,
      after: after,
    });
  }
  return records;
}
/** Records in a ring: all of them, unless its last slot was never written. */
function recorded(copy, written, ringEntries) {
  const last = copy.subarray((ringEntries - 1) * RECORD_WORDS);
  return last.every((word) => word === 0) ? written & (ringEntries - 1) : ringEntries;
}
/**
 * A ticket beyond 32 bits. The half turns were read after the ticket was drawn, so near a boundary they
 * may be one off; the ticket's top bit tells whether, its next one in which direction.
 */
export function fullTicket(low, halfTurnsSeen) {
  const position = low & 0x7fff_ffff;
  const isRight = (halfTurnsSeen & 1) === low >>> 31;
  const halfTurns = isRight ? halfTurnsSeen : position < 2 ** 30 ? halfTurnsSeen + 1 : halfTurnsSeen - 1;
  return halfTurns * 2 ** 31 + position;
}
//# sourceMappingURL=flightRecorder.js.map
