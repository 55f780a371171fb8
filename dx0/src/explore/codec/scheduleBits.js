import { Schedule } from '../schedule.js';
import { MalformedBits } from './bitReader.js';
const COUNT_GROUP = 3;
const LENGTH_GROUP = 5;
const MOST_STEPS = 0x7fff_ffff;
/**
 * The runs of a schedule. A run's CPU is written as its number among those other than the one before, in as
 * many bits as that takes: none when there are two CPUs. The length of the last run is left out: it goes on
 * as long as it can, since whoever follows the schedule goes on with the CPU that ran.
 */
export function writeSchedule(bits, schedule, cpus) {
  bits.varint(schedule.count, COUNT_GROUP);
  let last = cpus;
  for (let run = 0; run < schedule.count; run++) {
    const cpu = schedule.cpuOf(run);
    bits.bits(cpu > last ? cpu - 1 : cpu, widthOf(cpus, last));
    if (run < schedule.count - 1) bits.varint(schedule.lengthOf(run) - 1, LENGTH_GROUP);
    last = cpu;
  }
}
/** The last run has one step. */
export function readSchedule(bits, cpus) {
  const schedule = new Schedule();
  const count = bits.varint(COUNT_GROUP, MOST_STEPS);
  let last = cpus;
  for (let run = 0; run < count; run++) {
    const place = bits.bits(widthOf(cpus, last));
    const cpu = place >= last ? place + 1 : place;
    if (cpu >= cpus || cpu === last) throw new MalformedBits('a CPU that is not there');
    schedule.append(cpu, run < count - 1 ? bits.varint(LENGTH_GROUP, MOST_STEPS) + 1 : 1);
    last = cpu;
  }
  return schedule;
}
/** Bits for a CPU other than `last`; `last` = `cpus` at the beginning. */
const widthOf = (cpus, last) => Math.ceil(Math.log2(Math.max(1, last === cpus ? cpus : cpus - 1)));
//# sourceMappingURL=scheduleBits.js.map
