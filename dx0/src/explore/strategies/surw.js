import { AccessProfile } from './accessProfile.js';
import { SelectiveWalk } from './selectiveWalk.js';
const TWO_TO_32 = 0x1_0000_0000;
const NONE = -1;
/** Executions that are random walks and count accesses. */
const PROFILED = 4;
/**
 * SURW (Zhao, Wolff, Mathur, Roychoudhury: Selectively Uniform Concurrency Testing, ASPLOS 2025): makes every
 * order of the accesses to one word as likely as any other; in between, CPUs run by random priorities. Which CPU
 * makes the next interesting access is drawn by how many it has left, and those that come to one are held back.
 *
 * The word is drawn for each execution among those that several CPUs access and one writes, by how often they
 * do. The first executions are random walks that count; what is known of the drawn word is refined in each
 * execution. The paper goes through the CPUs by priority and holds back those it meets at an interesting access;
 * here they are no candidates from the beginning, which comes to the same and costs the same for any number of
 * CPUs. And a CPU that does not get to its access for long, since it waits for one that is held back, makes room.
 */
export class Surw {
  name = 'surw';
  watches = true;
  #fixed;
  #random;
  #profile = new AccessProfile(0);
  #walk = new SelectiveWalk(0);
  #weights = new Int32Array(0);
  #profiled = 0;
  /** The interesting word by its number in the profile; NONE: this execution counts. */
  #word = NONE;
  #address = NONE;
  #isInteresting;
  constructor({ addresses } = {}) {
    const fixed = addresses === undefined ? undefined : new Set(addresses);
    this.#fixed = fixed;
    this.#isInteresting =
      fixed === undefined ? (address) => address === this.#address : (address) => fixed.has(address);
  }
  begin(execution, random) {
    const { cpus } = execution;
    this.#random = random;
    if (this.#weights.length !== cpus) {
      this.#weights = new Int32Array(cpus);
      this.#walk = new SelectiveWalk(cpus);
      this.#profile = new AccessProfile(cpus);
      this.#profiled = 0;
    }
    this.#word = this.#profiled < PROFILED ? NONE : this.#profile.draw(random);
    if (this.#word === NONE) return true;
    this.#address = this.#profile.addressOf(this.#word);
    this.#profile.estimatesOf(this.#word).writeTo(this.#weights, 0);
    this.#walk.begin(execution, random, this.#isInteresting, this.#weights);
    return true;
  }
  pick(execution) {
    if (this.#word !== NONE) return this.#walk.pick(execution);
    const { list, count } = execution.enabled;
    const cpu = list[Math.floor(this.#random.next() * (count / TWO_TO_32))];
    this.#profile.count(cpu, this.#wordOf(execution.addressOf(cpu)), execution.pending.kind[cpu]);
    return cpu;
  }
  end(_execution, { kind }) {
    if (this.#word === NONE) {
      this.#profiled++;
      this.#profile.end();
    } else if (kind === 'complete') {
      const estimates = this.#profile.estimatesOf(this.#word);
      const { made } = this.#walk;
      estimates.executions++;
      for (let cpu = 0; cpu < made.length; cpu++) estimates.sums[cpu] += made[cpu];
    }
  }
  /** Fixed words are counted as if they were one. */
  #wordOf(address) {
    if (this.#fixed === undefined) return address;
    return this.#fixed.has(address) ? 0 : NONE;
  }
}
//# sourceMappingURL=surw.js.map
