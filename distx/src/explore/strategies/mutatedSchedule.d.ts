import type { Random } from '../../scenario/random.ts';
import { Schedule } from '../schedule.ts';
/**
 * A schedule like another one: its beginning up to a random step, or all of it with one or two places at which another CPU
 * goes ahead for a few steps. It is made up, and need not be possible to its end.
 */
export declare function mutatedSchedule(schedule: Schedule, cpus: number, random: Random): Schedule;
//# sourceMappingURL=mutatedSchedule.d.ts.map