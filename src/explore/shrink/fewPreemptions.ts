import { type Execution } from '../execution.ts';
import type { Strategy } from '../strategy.ts';

const TO_THE_END = 0x7fff_ffff;

interface Choice {
  /** CPUs to choose from: the one that ran first, so that its going on is tried first. */
  readonly cpus: readonly number[];
  /** Index of the one chosen. */
  chosen: number;
  /** Whether choosing another than the first one is a preemption. */
  readonly preempts: boolean;
}

/**
 * All schedules with at most so many preemptions, depth first (context bounding: Musuvathi and Qadeer, PLDI 2007).
 * A CPU that may not be preempted any more is let run without being asked about.
 */
export class FewPreemptions implements Strategy {
  readonly name = 'few preemptions';
  readonly watches = false;
  readonly #most: number;
  readonly #choices: Choice[] = [];
  #depth = 0;
  #preemptions = 0;

  constructor(most: number) {
    this.#most = most;
  }

  begin(): boolean {
    this.#depth = this.#preemptions = 0;
    return true;
  }

  pick(execution: Execution): number {
    const { enabled, last } = execution;
    const canGoOn = last >= 0 && enabled.has(last);
    if (enabled.count === 1 || (canGoOn && this.#preemptions === this.#most)) {
      execution.grant = TO_THE_END;
      return canGoOn ? last : enabled.list[0]!;
    }
    const choice = (this.#choices[this.#depth] ??= choiceFor(execution, canGoOn));
    this.#depth++;
    if (choice.preempts && choice.chosen > 0) this.#preemptions++;
    const isFree = this.#preemptions === this.#most;
    execution.grant = isFree ? TO_THE_END : 1;
    return choice.cpus[choice.chosen]!;
  }

  /** Goes to the next schedule; false: there is none. */
  advance(): boolean {
    for (let choice = this.#choices.at(-1); choice !== undefined; choice = this.#choices.at(-1)) {
      if (++choice.chosen < choice.cpus.length) return true;
      this.#choices.pop();
    }
    return false;
  }
}

function choiceFor({ enabled, last }: Execution, canGoOn: boolean): Choice {
  const others = [...enabled.list.subarray(0, enabled.count)].filter((cpu) => !canGoOn || cpu !== last);
  others.sort((a, b) => a - b);
  return { cpus: canGoOn ? [last, ...others] : others, chosen: 0, preempts: canGoOn };
}
