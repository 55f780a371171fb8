import type { Random } from '../../scenario/random.ts';
import type { Execution } from '../execution.ts';
import type { Outcome } from '../outcome.ts';
import type { Strategy } from '../strategy.ts';
import { MutatedStream } from './mutatedStream.ts';
import { Pos } from './pos.ts';
import { ReadsFrom } from './readsFrom.ts';

/** Executions that are made from one recording before it is the next one's turn. */
const MUTANTS = 16;
/** Numbers of a recording that a mutant changes. */
const CHANGES = 5;
/** Recordings kept; a new one takes the place of the oldest. */
const MOST_RECORDINGS = 64;

/**
 * Feedback: POS on random numbers of which those were kept that led to something new (Fest, in Fray: Li, Wolff et
 * al., NSDI 2026; and RFF: Wolff, Shi, Duck, Mathur, Roychoudhury: Greybox Fuzzing for Concurrency Testing, ASPLOS
 * 2024). New is a pair of a write and a read that sees it (RFF), by call sites and word. Recordings take turns,
 * and entirely new numbers take theirs among them.
 *
 * RFF prefers recordings with rare pairs; here all are equal. Plain accesses are not looked at.
 */
export class Feedback implements Strategy {
  readonly name = 'feedback';
  readonly watches = true;
  readonly #pos = new Pos();
  readonly #stream = new MutatedStream();
  readonly #pairs = new ReadsFrom();
  readonly #recordings: Uint32Array[] = [];
  #oldest = 0;
  /** Which recording's turn it is; as many as there are recordings: new numbers. */
  #turn = 0;
  #mutants = 0;

  begin(execution: Execution, random: Random): boolean {
    if (this.#mutants++ === MUTANTS) {
      this.#mutants = 1;
      this.#turn = this.#turn >= this.#recordings.length ? 0 : this.#turn + 1;
    }
    this.#stream.begin(random, this.#recordings[this.#turn], CHANGES);
    this.#pairs.begin();
    return this.#pos.begin(execution, this.#stream);
  }

  pick(execution: Execution): number {
    const cpu = this.#pos.pick(execution);
    const { site, kind } = execution.pending;
    this.#pairs.note(execution.addressOf(cpu), site[cpu]!, kind[cpu]!);
    return cpu;
  }

  end(_execution: Execution, { kind }: Outcome): void {
    if (!this.#pairs.isNew || kind === 'cut' || kind === 'diverged') return;
    const recording = this.#stream.recorded();
    if (this.#recordings.length < MOST_RECORDINGS) this.#recordings.push(recording);
    else {
      this.#recordings[this.#oldest] = recording;
      this.#oldest = (this.#oldest + 1) % MOST_RECORDINGS;
    }
  }
}
