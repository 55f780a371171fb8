import { Op, OP_MASK } from '../../instrument/stepped/op.js';
import { WRITE } from '../exhaustive/accesses.js';
import { Gates } from '../exhaustive/gates.js';
import { Races } from '../exhaustive/races.js';
import { awaitsInVain, MOST_CPUS, readyMask } from '../exhaustive/readiness.js';
import { lowest, SearchTree } from '../exhaustive/searchTree.js';
import { StepLog } from '../exhaustive/stepLog.js';
import { nondeterminismText, StepRecord } from '../exhaustive/stepRecord.js';
import { CUT } from '../strategy.js';
/**
 * Explores one execution of every order of dependent steps: source-DPOR with sleep sets (Abdulla, Aronis,
 * Jonsson, Sagonas, Optimal Dynamic Partial Order Reduction, POPL 2014, algorithm 1). Which steps depend on each
 * other is told by Accesses; which orders are left to explore, by Races.
 *
 * Waiting. A step that awaits a value is there only while its word holds it. A CPU that spins goes on when a word
 * that it read in its last turn changes, so its next step counts as a read of all of them. A CPU that sleeps goes
 * on after the notify that woke it; with a timeout also after its word changed, and when nobody else can go on:
 * then, and only then, time passes, so what comes after comes after everything before. That a time-out can come
 * at any other moment is not explored.
 *
 * What the source sets let begin though it leads nowhere new is cut off, and counted as blocked; wakeup trees
 * (optimal DPOR, same paper) would avoid it. None on the kernels with a known number of orders; 0.5 % of the
 * executions of random programs of 2 or 3 CPUs, 1 % when they also wait.
 *
 * With a bound on preemptions neither source sets nor sleep sets are right, since what they leave to another
 * schedule may be beyond the bound. Then every step is to be tried at each earlier one that it races with, and
 * also where the run of that CPU began (Coons, Musuvathi, McKinley, Bounded Partial-Order Reduction, OOPSLA 2013).
 *
 * Steps that code takes which can't be suspended, or that a CPU takes which seems to spin for ever, are not
 * ordered; executions with such steps prove nothing. Plain accesses belong to the step before them, unless the build
 * makes them steps; where they race, which is reported, their orders are not explored.
 */
export class Dpor {
  name;
  watches = true;
  observer = {
    onStep: (step) => this.#onStep(step),
    onWake: (_waker, woken) => this.#onWake(woken),
  };
  /** Executions that ran to an end, be it the limit of steps. */
  executions = 0;
  /** Executions given up since others cover them. */
  blocked = 0;
  /** Executions that ended at the limit of steps. */
  cut = 0;
  /** Executions with steps that could not be ordered. */
  opaque = 0;
  /** Times that the search began again, since words turned out to be waited for that it took for plain counters. */
  restarts = 0;
  nondeterminism;
  #bound;
  #equalStores;
  #tree = new SearchTree();
  #log = new StepLog(0);
  #races = new Races(this.#log, this.#tree, false);
  #gates = new Gates(0);
  #record = new StepRecord();
  #execution;
  #hasBegun = false;
  #isOver = false;
  /** Whether a step was left out since it would have been one preemption too many. */
  #isBeyond = false;
  /** Depth of the first step that no execution before has taken. */
  #fresh = 0;
  /** Steps whose races are known. */
  #settled = 0;
  #passes = 0;
  /** Depth at which time passed last. */
  #barrier = 0;
  /** Whether the next step is one that was asked for. */
  #asked = false;
  #isOpaque = false;
  constructor({ bound, equalStores = false } = {}) {
    this.name = bound === undefined ? 'dpor' : `dpor:${bound}`;
    this.#bound = bound;
    this.#equalStores = equalStores;
  }
  get search() {
    const { executions, blocked, cut, opaque, nondeterminism } = this;
    let flaw;
    if (nondeterminism !== undefined) flaw = nondeterminismText(nondeterminism);
    else if (opaque > 0) flaw = `in ${opaque} of them something happened that can't be reordered safely`;
    const bound = this.#isBeyond ? this.#bound : undefined;
    if (bound !== undefined) flaw ??= 'with a bound, dpor may leave out schedules in which CPUs sleep or spin: use dfs';
    return { executions: executions - cut, blocked, cut, bound, isOver: this.#isOver, flaw };
  }
  begin(execution) {
    this.#execution = execution;
    if (!this.#hasBegun) this.#start(execution.cpus);
    else if (!this.#next()) return false;
    this.#log.begin(this.#fresh);
    this.#gates.begin();
    this.#settled = this.#fresh;
    this.#passes = this.#barrier = 0;
    this.#asked = this.#isOpaque = false;
    return true;
  }
  #start(cpus) {
    if (cpus > MOST_CPUS) throw new RangeError(`dpor searches programs of at most ${MOST_CPUS} CPUs`);
    this.#hasBegun = true;
    this.#log = new StepLog(cpus, this.#equalStores);
    this.#races = new Races(this.#log, this.#tree, this.#bound !== undefined);
    this.#gates = new Gates(cpus);
  }
  /** Goes to the deepest node with something left to explore. */
  #next() {
    const { accesses } = this.#log;
    const tree = this.#tree;
    if (this.#isOver || this.nondeterminism !== undefined) return false;
    if (accesses.wasWrong) {
      accesses.wasWrong = false;
      this.restarts++;
      tree.depth = 0;
      this.#fresh = 0;
      return true;
    }
    for (; tree.depth > 0; tree.depth--) {
      const d = tree.depth - 1;
      tree.done[d] |= 1 << tree.chosen[d];
      let left = tree.backtrack[d] & ~tree.done[d] & ~tree.sleep[d];
      if (this.#bound !== undefined) left = this.#affordable(d, left);
      if (left === 0) continue;
      tree.choose(d, lowest(left));
      this.#fresh = d;
      return true;
    }
    this.#isOver = true;
    return false;
  }
  /** Of some CPUs, those that can go on at a node within the bound. */
  #affordable(d, cpus) {
    const tree = this.#tree;
    if (cpus === 0 || tree.cost[d] < this.#bound || !tree.isPreemption(d, -1)) return cpus;
    const free = cpus & (1 << tree.chosen[d - 1]);
    if (free !== cpus) this.#isBeyond = true;
    return free;
  }
  pick(execution) {
    if (this.nondeterminism !== undefined) return CUT;
    const tree = this.#tree;
    const log = this.#log;
    this.#settle();
    this.#look(execution);
    const depth = log.count;
    if (depth === tree.depth) {
      const ready = readyMask(execution);
      // The engine finds that this one can't go on, and asks again.
      if (ready === 0) return execution.enabled.list[0];
      const isBounded = this.#bound !== undefined;
      const sleep = isBounded || depth === 0 ? 0 : this.#asleep(execution, depth - 1);
      const candidates = ready & ~sleep;
      if (candidates === 0) return CUT;
      const cost = depth === 0 ? 0 : tree.cost[depth - 1] + (tree.isPreemption(depth - 1) ? 1 : 0);
      tree.push(ready, sleep, cost);
      const { last } = execution;
      tree.choose(depth, last >= 0 && (candidates & (1 << last)) !== 0 ? last : lowest(candidates));
      if (isBounded) this.#seeWho(execution, () => true);
    }
    this.#asked = true;
    return tree.chosen[depth];
  }
  /** Sees who spins since the last step, and whether time has passed. */
  #look(execution) {
    const log = this.#log;
    const gate = this.#gates.look(execution);
    if (gate !== undefined) {
      log.isWide = true;
      for (let word = 0; word < gate.count; word++) log.accesses.await(gate.at[word]);
    }
    if (execution.passes === this.#passes) return;
    this.#passes = execution.passes;
    this.#seeWho(execution, awaitsInVain);
    this.#barrier = log.count;
  }
  /** The CPUs that sleep after step `d`: those that slept, or were explored, and whose next step is independent of it. */
  #asleep(execution, d) {
    const tree = this.#tree;
    const log = this.#log;
    let sleep = 0;
    for (let rest = (tree.sleep[d] | tree.done[d]) & ~(1 << tree.chosen[d]); rest !== 0; rest &= rest - 1) {
      const cpu = lowest(rest);
      log.ensure();
      log.accesses.note(log.count, execution, cpu, this.#gates.of(cpu));
      if (!log.accesses.depends(d, log.count)) sleep |= 1 << cpu;
    }
    return sleep;
  }
  #onStep(step) {
    const log = this.#log;
    const { cpu } = step;
    // A promise is settled at one step and seen to be at another: races over that are not known here.
    this.#isOpaque ||= !this.#asked || step.op === Op.waitAsync;
    if (!this.#asked) return;
    this.#asked = false;
    const depth = log.count;
    if (depth < this.#fresh) {
      this.nondeterminism ??= this.#record.compare(depth, step);
      log.repeat();
    } else {
      this.#record.write(depth, step);
      log.ensure();
      log.accesses.note(depth, this.#execution, cpu, this.#gates.of(cpu));
      log.barrier[depth] = this.#barrier;
      log.append(cpu);
    }
    this.#gates.pass(cpu);
  }
  #onWake(woken) {
    const depth = this.#log.count - 1;
    this.#log.accesses.sleepers[depth] = WRITE;
    this.#log.waker[woken] = depth;
  }
  /** Finds the races of the last step, if it is new. */
  #settle() {
    const log = this.#log;
    const { kind, size, at } = log.accesses;
    if (this.#settled >= log.count) return;
    const d = this.#settled++;
    const waker = log.waker[log.cpu[d]];
    const op = kind[d] & OP_MASK;
    if (log.accesses.isTimed(d) || (size[d] === 8 && (at[d] & 7) !== 0)) log.isWide = true;
    if (op === Op.notify) this.#seeWhoSleepsOn(at[d]);
    else if (op === Op.wake && at[d] === -1 && waker !== -1) log.join(d, waker);
    this.#races.find(d);
  }
  #seeWhoSleepsOn(at) {
    const execution = this.#execution;
    for (let cpu = 0; cpu < execution.cpus; cpu++) {
      if (execution.stateOf(cpu) === 'asleep' && execution.addressOf(cpu) * 4 === at) this.#log.accesses.queue(at);
    }
  }
  /**
   * Finds the races of steps that have not happened. A CPU that waits for a value, at the end or when time passes,
   * might have got it if others had been later.
   */
  #seeWho(execution, isSeen) {
    const log = this.#log;
    const d = log.count;
    if (d <= this.#fresh) return;
    for (let cpu = 0; cpu < execution.cpus; cpu++) {
      if (execution.stateOf(cpu) === 'finished' || !isSeen(execution, cpu)) continue;
      log.ensure();
      log.accesses.note(d, execution, cpu, this.#gates.of(cpu));
      log.barrier[d] = this.#barrier;
      log.begun(d, cpu);
      this.#races.find(d);
    }
  }
  end(execution, { kind }) {
    if (kind === 'diverged') {
      const expected = this.#record.textOf(this.#log.count);
      const found = 'a wait for somebody else';
      this.nondeterminism ??= { step: this.#log.count + 1, cpu: execution.last, expected, found };
    }
    if (this.nondeterminism !== undefined) return;
    if (kind === 'cut') {
      this.blocked++;
      return;
    }
    this.#settle();
    this.#look(execution);
    this.#seeWho(execution, awaitsInVain);
    this.executions++;
    if (kind === 'limit') this.cut++;
    if (this.#isOpaque) this.opaque++;
  }
}
//# sourceMappingURL=dpor.js.map
