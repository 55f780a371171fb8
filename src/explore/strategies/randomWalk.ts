import type { Random } from '../../scenario/random.ts';
import type { Execution } from '../execution.ts';
import type { Strategy } from '../strategy.ts';

const TWO_TO_32 = 0x1_0000_0000;

/**
 * Random walk: at each step every enabled CPU is as likely as any other.
 *
 * Who runs for how long is drawn ahead: among n enabled CPUs the one that runs goes on with probability 1/n
 * at each further step, so its run has a geometric length, and the next run is of one of the others. That is
 * the same distribution of schedules at a fraction of the cost; when the set of enabled CPUs changes during
 * a run the engine asks again.
 */
export class RandomWalk implements Strategy {
  readonly name = 'random';
  readonly watches = false;
  #random!: Random;
  /** The run granted last: it ended as drawn if this many steps are reached. */
  #cpu = -1;
  #until = 0;

  begin(_execution: Execution, random: Random): boolean {
    this.#random = random;
    this.#cpu = -1;
    return true;
  }

  pick(execution: Execution): number {
    const { enabled } = execution;
    const { list, count } = enabled;
    const random = this.#random;
    const goesOn = TWO_TO_32 / count;
    let length = 1;
    while (random.next() < goesOn) length++;
    const hasEnded = this.#until === execution.steps && this.#cpu === execution.last && enabled.has(this.#cpu);
    let cpu: number;
    if (hasEnded) {
      cpu = list[Math.floor(random.next() * ((count - 1) / TWO_TO_32))]!;
      if (cpu === this.#cpu) cpu = list[count - 1]!;
    } else cpu = list[Math.floor(random.next() / goesOn)]!;
    execution.grant = length;
    this.#cpu = cpu;
    this.#until = execution.steps + length;
    return cpu;
  }
}
