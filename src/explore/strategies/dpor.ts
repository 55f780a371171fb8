import { Op, OP_MASK } from '../../instrument/stepped/op.ts';
import type { Execution } from '../execution.ts';
import { WRITE } from '../exhaustive/accesses.ts';
import type { Search } from '../exhaustive/completeness.ts';
import { Gate } from '../exhaustive/gate.ts';
import { awaitsInVain, MOST_CPUS, readyMask } from '../exhaustive/readiness.ts';
import { Races } from '../exhaustive/races.ts';
import { lowest, SearchTree } from '../exhaustive/searchTree.ts';
import { StepLog } from '../exhaustive/stepLog.ts';
import type { Observer } from '../observer.ts';
import type { Outcome } from '../outcome.ts';
import type { Step } from '../step.ts';
import { CUT, type Strategy } from '../strategy.ts';

const NO_GATE = new Gate();

/**
 * Explores one execution of every order of dependent steps: source-DPOR with sleep sets (Abdulla, Aronis,
 * Jonsson, Sagonas, POPL 2014, algorithm 1).
 */
export class Dpor implements Strategy {
  readonly name = 'dpor';
  readonly watches = true;
  readonly observer: Observer;
  executions = 0;
  blocked = 0;
  cut = 0;
  opaque = 0;
  restarts = 0;
  #log = new StepLog(1);
  #tree = new SearchTree();
  #races = new Races(this.#log, this.#tree);
  #gates: Gate[] = [];
  #execution!: Execution;
  /** Depth of the first step that no execution before has taken. */
  #fresh = 0;
  #settled = 0;
  #passes = 0;
  #barrier = 0;
  #asked = false;
  #isOpaque = false;
  #isOver = false;

  constructor() {
    this.observer = { onStep: (step) => this.#onStep(step), onWake: (waker, woken) => this.#onWake(waker, woken) };
  }

  get search(): Search {
    const { executions, blocked, cut, opaque } = this;
    return {
      executions,
      blocked,
      cut,
      isOver: this.#isOver,
      flaw: opaque > 0 ? `in ${opaque} of them something happened that can't be reordered safely` : undefined,
    };
  }

  begin(execution: Execution): boolean {
    this.#execution = execution;
    if (this.#log.cpus !== execution.cpus) this.#reset(execution.cpus);
    if (this.executions + this.blocked > 0 && !this.#next()) return false;
    this.#log.begin(this.#fresh);
    this.#settled = this.#fresh;
    this.#passes = this.#barrier = 0;
    this.#isOpaque = false;
    for (const gate of this.#gates) gate.count = 0;
    return true;
  }

  #reset(cpus: number): void {
    if (cpus > MOST_CPUS) throw new RangeError(`dpor searches programs of at most ${MOST_CPUS} CPUs`);
    this.#log = new StepLog(cpus);
    this.#tree = new SearchTree();
    this.#races = new Races(this.#log, this.#tree);
    this.#gates = Array.from({ length: cpus }, () => new Gate());
    this.executions = this.blocked = this.cut = this.opaque = this.restarts = 0;
    this.#isOver = false;
    this.#fresh = 0;
  }

  /** Goes to the deepest node with something left to explore. */
  #next(): boolean {
    const { accesses } = this.#log;
    const tree = this.#tree;
    if (this.#isOver) return false;
    if (accesses.wasWrong) {
      accesses.wasWrong = false;
      this.restarts++;
      tree.depth = 0;
      this.#fresh = 0;
      return true;
    }
    while (tree.depth > 0) {
      const d = tree.depth - 1;
      tree.done[d]! |= 1 << tree.chosen[d]!;
      const left = tree.backtrack[d]! & ~tree.done[d]! & ~tree.sleep[d]!;
      if (left !== 0) {
        tree.choose(d, lowest(left));
        this.#fresh = d;
        return true;
      }
      tree.depth--;
    }
    this.#isOver = true;
    return false;
  }

  pick(execution: Execution): number {
    this.#look(execution);
    const tree = this.#tree;
    const depth = this.#log.count;
    if (depth < tree.depth) {
      this.#asked = true;
      return tree.chosen[depth]!;
    }
    this.#settle();
    const ready = readyMask(execution);
    // The engine finds that it can't go on, and that somebody or nobody else can.
    if (ready === 0) return execution.enabled.list[0]!;
    const sleep = depth === 0 ? 0 : this.#asleep(execution, depth - 1);
    const candidates = ready & ~sleep;
    if (candidates === 0) return CUT;
    tree.push(ready, sleep, 0);
    const { last } = execution;
    tree.choose(depth, last >= 0 && (candidates & (1 << last)) !== 0 ? last : lowest(candidates));
    this.#asked = true;
    return tree.chosen[depth]!;
  }

  /** Sees what has changed since the last step about who waits for what. */
  #look(execution: Execution): void {
    const { last } = execution;
    if (execution.passes !== this.#passes) {
      this.#passes = execution.passes;
      this.#barrier = this.#log.count;
    }
    if (last >= 0 && execution.stateOf(last) === 'spinning' && !awaitsInVain(execution, last)) {
      const gate = this.#gates[last]!;
      if (gate.count > 0) return;
      gate.read(execution, last);
      this.#log.isWide = true;
      for (let word = 0; word < gate.count; word++) this.#log.accesses.await(gate.at[word]!);
    }
  }

  /** The CPUs that sleep after step `d`: those that slept before or were explored, and whose next step is independent of it. */
  #asleep(execution: Execution, d: number): number {
    const tree = this.#tree;
    const log = this.#log;
    let sleep = 0;
    for (let rest = (tree.sleep[d]! | tree.done[d]!) & ~(1 << tree.chosen[d]!); rest !== 0; rest &= rest - 1) {
      const cpu = lowest(rest);
      log.ensure();
      log.accesses.note(log.count, execution, cpu, this.#gates[cpu]!);
      if (!log.accesses.depends(d, log.count)) sleep |= 1 << cpu;
    }
    return sleep;
  }

  #onStep({ cpu }: Step): void {
    const log = this.#log;
    if (!this.#asked) {
      this.#isOpaque = true;
      return;
    }
    this.#asked = false;
    if (log.count < this.#fresh) log.repeat();
    else {
      log.ensure();
      const depth = log.count;
      log.accesses.note(depth, this.#execution, cpu, this.#gates[cpu]!);
      log.barrier[depth] = this.#barrier;
      log.append(cpu);
    }
    this.#gates[cpu]!.count = 0;
  }

  #onWake(_waker: number, woken: number): void {
    const depth = this.#log.count - 1;
    this.#log.accesses.sleepers[depth] = WRITE;
    this.#log.waker[woken] = depth;
  }

  /** Finds the races of the last step, if it is new. */
  #settle(): void {
    const log = this.#log;
    const { accesses } = log;
    if (this.#settled >= log.count) return;
    const d = this.#settled++;
    const cpu = log.cpu[d]!;
    const op = accesses.kind[d]! & OP_MASK;
    const { size, at } = accesses;
    if (accesses.isTimed(d) || (size[d] === 8 && (at[d]! & 7) !== 0)) log.isWide = true;
    if (op === Op.notify) this.#seeWhoSleepsOn(at[d]!);
    else if (op === Op.wake && at[d] === -1 && log.waker[cpu] !== -1) log.join(d, log.waker[cpu]!);
    this.#races.find(d);
  }

  #seeWhoSleepsOn(at: number): void {
    const execution = this.#execution;
    for (let cpu = 0; cpu < execution.cpus; cpu++) {
      if (execution.stateOf(cpu) === 'asleep' && execution.addressOf(cpu) * 4 === at) this.#log.accesses.queue(at);
    }
  }

  end(execution: Execution, outcome: Outcome): void {
    if (outcome.kind === 'cut') {
      this.blocked++;
      return;
    }
    this.#look(execution);
    this.#settle();
    this.executions++;
    if (outcome.kind === 'limit') this.cut++;
    if (this.#isOpaque) this.opaque++;
    for (let cpu = 0; cpu < execution.cpus; cpu++) this.#seeInVain(execution, cpu);
  }

  /** A CPU that still waits for a value might have got it if others had been later. */
  #seeInVain(execution: Execution, cpu: number): void {
    const log = this.#log;
    if (execution.stateOf(cpu) === 'finished' || !awaitsInVain(execution, cpu)) return;
    log.ensure();
    const d = log.count;
    log.accesses.note(d, execution, cpu, NO_GATE);
    log.barrier[d] = this.#barrier;
    log.begun(d, cpu);
    this.#races.find(d);
  }
}
