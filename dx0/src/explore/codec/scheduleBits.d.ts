import { Schedule } from '../schedule.ts';
import { type BitReader } from './bitReader.ts';
import type { BitWriter } from './bitWriter.ts';
/**
 * The runs of a schedule. A run's CPU is written as its number among those other than the one before, in as
 * many bits as that takes: none when there are two CPUs. The length of the last run is left out: it goes on
 * as long as it can, since whoever follows the schedule goes on with the CPU that ran.
 */
export declare function writeSchedule(bits: BitWriter, schedule: Schedule, cpus: number): void;
/** The last run has one step. */
export declare function readSchedule(bits: BitReader, cpus: number): Schedule;
//# sourceMappingURL=scheduleBits.d.ts.map
