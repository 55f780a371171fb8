import { Op, OP_MASK } from '../../instrument/stepped/op.js';
import { Accesses, WRITE } from '../exhaustive/accesses.js';
import { Futures } from '../exhaustive/futures.js';
import { Hopes } from '../exhaustive/hopes.js';
import { Gates } from '../exhaustive/gates.js';
import { MOST_CPUS, readyMask } from '../exhaustive/readiness.js';
import { lowest } from '../exhaustive/searchTree.js';
import { ProbeSum } from '../exhaustive/treeEstimate.js';
import { CUT } from '../strategy.js';
/** Executions that only show what CPUs do and how long they are. */
const LEARNING = 30;
/**
 * Estimates how many executions a search will take, without the search: each execution goes down the tree of choices
 * at random, and the product of the numbers of choices on its way estimates the number of leaves without bias (Knuth,
 * Estimating the efficiency of backtrack programs, Mathematics of Computation 29, 1975).
 *
 * Where some choices seldom lead anywhere, they are drawn less often and weigh more.
 *
 * Without a bound the tree is that of persistent sets and sleep sets (Godefroid, Partial-Order Methods, 1996). Which
 * steps source sets branch at shows only while they are searched; but both trees have one complete leaf for every
 * order of dependent steps, so the number of leaves is the same, and here the choices at a node are known when one is
 * there. A probe that ends at a node all of whose CPUs are asleep counts 0. The persistent sets rest on what CPUs were
 * seen to do so far; what nobody has seen makes the estimate too low.
 *
 * With a bound the tree is that of schedules with at most so many preemptions; where these fall is drawn so that they
 * spread over the execution, and weighed accordingly.
 */
export class TreeProbe {
  name = 'probe';
  watches = true;
  observer = {
    // Loops that spin are seen only if somebody looks at each step.
    onStep: () => undefined,
    onWake: () => {
      this.#accesses.sleepers[0] = WRITE;
    },
  };
  #bound;
  #sum = new ProbeSum();
  // Row 0: the step taken last; row 1 + cpu: what the CPU does next.
  #accesses = new Accesses(false);
  #futures = new Futures(0);
  #gates = new Gates(0);
  #hopes = new Hopes();
  /** By CPU: of those asleep, the hope that they wake up. */
  #hoping = [];
  #random;
  #begun = 0;
  #longest = 0;
  #weight = 1;
  #sleep = 0;
  #preemptions = 0;
  /** Steps that each CPU has taken. */
  #taken = new Int32Array(0);
  constructor({ bound } = {}) {
    this.#bound = bound;
  }
  get estimate() {
    return this.#sum.estimate;
  }
  begin({ cpus }, random) {
    if (this.#begun++ === 0) {
      if (cpus > MOST_CPUS) throw new RangeError(`searches are of programs of at most ${MOST_CPUS} CPUs`);
      while (this.#accesses.at.length <= cpus) this.#accesses.grow();
      this.#futures = new Futures(cpus);
      this.#gates = new Gates(cpus);
      this.#taken = new Int32Array(cpus);
    }
    this.#random = random;
    this.#weight = 1;
    this.#sleep = this.#preemptions = 0;
    this.#taken.fill(0);
    this.#gates.begin();
    return true;
  }
  pick(execution) {
    const ready = readyMask(execution);
    // The engine finds that this one can't go on, and asks again.
    if (ready === 0) return execution.enabled.list[0];
    if (this.#bound !== undefined) return this.#pickBounded(execution, ready, this.#bound);
    this.#look(execution, ready);
    const cpu = this.#begun <= LEARNING ? this.#drawn(ready) : this.#pickChild(execution, ready);
    if (cpu === CUT) return CUT;
    this.#accesses.note(0, execution, cpu, this.#gates.of(cpu));
    this.#futures.learn(cpu, this.#taken[cpu]++, this.#accesses, 0);
    this.#gates.pass(cpu);
    return cpu;
  }
  /** One of the CPUs that are to be explored from here; CUT: each is explored elsewhere. */
  #pickChild(execution, ready) {
    let children = this.#persistent(execution, ready) & ~this.#sleep;
    if (children === 0) {
      this.#weight = 0;
      return CUT;
    }
    // Those that a search would have explored before: the ones drawn before it.
    for (;;) {
      const cpu = this.#drawn(children);
      const left = bits(children);
      if (left === 1) return cpu;
      const hope = this.#hopes.of(cpu, execution.pending.site[cpu]);
      const probability = hope.rate * (1 - 1 / left);
      if (this.#drawnNumber() >= probability) {
        this.#weight /= 1 - probability;
        return cpu;
      }
      this.#weight /= probability;
      hope.tries++;
      this.#hoping[cpu] = hope;
      this.#sleep |= 1 << cpu;
      children &= ~(1 << cpu);
    }
  }
  #drawnNumber() {
    return this.#random.next() / 2 ** 32;
  }
  /** Sees who spins and sleeps since the last step, and who of those asleep in the search is not touched by it. */
  #look(execution, ready) {
    const accesses = this.#accesses;
    const gate = this.#gates.look(execution);
    if (gate !== undefined) for (let word = 0; word < gate.count; word++) accesses.await(gate.at[word]);
    const { last } = execution;
    if (last >= 0 && (accesses.kind[0] & OP_MASK) === Op.notify) this.#seeWhoSleepsOn(execution, accesses.at[0]);
    for (let cpu = 0; cpu < execution.cpus; cpu++) {
      if (((ready | this.#sleep) & (1 << cpu)) === 0) accesses.gates.cut(cpu + 1);
      else accesses.note(cpu + 1, execution, cpu, this.#gates.of(cpu));
    }
    for (let rest = this.#sleep; rest !== 0; rest &= rest - 1) {
      const cpu = lowest(rest);
      if (!accesses.depends(0, cpu + 1)) continue;
      this.#sleep &= ~(1 << cpu);
      this.#hoping[cpu].woken++;
    }
  }
  #seeWhoSleepsOn(execution, at) {
    for (let cpu = 0; cpu < execution.cpus; cpu++) {
      if (execution.stateOf(cpu) === 'asleep' && execution.addressOf(cpu) * 4 === at) this.#accesses.queue(at);
    }
  }
  /** A smallest set of CPUs such that nobody outside may ever do what depends on the next step of one inside. */
  #persistent(execution, ready) {
    if (this.#futures.hasTimeouts) return ready;
    let best = ready;
    for (let rest = ready; rest !== 0 && best !== (best & -best); rest &= rest - 1) {
      const set = this.#closed(execution, lowest(rest), ready);
      if (bits(set) < bits(best)) best = set;
    }
    return best;
  }
  #closed(execution, first, ready) {
    let set = 1 << first;
    for (let rest = set; rest !== 0;) {
      const cpu = lowest(rest);
      rest &= rest - 1;
      for (let other = 0; other < execution.cpus; other++) {
        if ((set & (1 << other)) !== 0 || execution.stateOf(other) === 'finished') continue;
        if (!this.#futures.meets(other, this.#taken[other], this.#accesses, cpu + 1)) continue;
        // Who lets it go on, would have to be in the set as well.
        if ((ready & (1 << other)) === 0) return ready;
        set |= 1 << other;
        rest |= 1 << other;
      }
    }
    return set;
  }
  #pickBounded(execution, ready, bound) {
    const { last } = execution;
    const goesOn = last >= 0 && (ready & (1 << last)) !== 0;
    const others = goesOn ? ready & ~(1 << last) : ready;
    if (!goesOn) {
      this.#weight *= bits(others);
      return this.#drawn(others);
    }
    if (others === 0 || this.#preemptions === bound) return last;
    const left = Math.max(1, this.#longest - execution.steps);
    const probability = Math.min(0.5, (bound - this.#preemptions) / left);
    if (this.#drawnNumber() >= probability) {
      this.#weight /= 1 - probability;
      return last;
    }
    this.#preemptions++;
    this.#weight *= bits(others) / probability;
    return this.#drawn(others);
  }
  #drawn(cpus) {
    let rest = cpus;
    for (let skip = this.#random.below(bits(cpus)); skip > 0; skip--) rest &= rest - 1;
    return lowest(rest);
  }
  end({ steps }, { kind }) {
    this.#longest = Math.max(this.#longest, steps);
    if (this.#begun > LEARNING) this.#sum.add(kind === 'cut' ? 0 : this.#weight);
  }
}
function bits(mask) {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
//# sourceMappingURL=treeProbe.js.map
