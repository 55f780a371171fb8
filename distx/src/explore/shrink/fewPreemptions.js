import {} from '../execution.js';
const TO_THE_END = 0x7fff_ffff;
/**
 * All schedules with at most so many preemptions, depth first (context bounding: Musuvathi and Qadeer, PLDI 2007).
 * A CPU that may not be preempted any more is let run without being asked about.
 */
export class FewPreemptions {
    name = 'few preemptions';
    watches = false;
    #most;
    #choices = [];
    #depth = 0;
    #preemptions = 0;
    constructor(most) {
        this.#most = most;
    }
    begin() {
        this.#depth = this.#preemptions = 0;
        return true;
    }
    pick(execution) {
        const { enabled, last } = execution;
        const canGoOn = last >= 0 && enabled.has(last);
        if (enabled.count === 1 || (canGoOn && this.#preemptions === this.#most)) {
            execution.grant = TO_THE_END;
            return canGoOn ? last : enabled.list[0];
        }
        const choice = (this.#choices[this.#depth] ??= choiceFor(execution, canGoOn));
        this.#depth++;
        if (choice.preempts && choice.chosen > 0)
            this.#preemptions++;
        const isFree = this.#preemptions === this.#most;
        execution.grant = isFree ? TO_THE_END : 1;
        return choice.cpus[choice.chosen];
    }
    /** Goes to the next schedule; false: there is none. */
    advance() {
        for (let choice = this.#choices.at(-1); choice !== undefined; choice = this.#choices.at(-1)) {
            if (++choice.chosen < choice.cpus.length)
                return true;
            this.#choices.pop();
        }
        return false;
    }
}
function choiceFor({ enabled, last }, canGoOn) {
    const others = [...enabled.list.subarray(0, enabled.count)].filter((cpu) => !canGoOn || cpu !== last);
    others.sort((a, b) => a - b);
    return { cpus: canGoOn ? [last, ...others] : others, chosen: 0, preempts: canGoOn };
}
//# sourceMappingURL=fewPreemptions.js.map