import { MutatedStream } from './mutatedStream.js';
import { Pos } from './pos.js';
import { ReadsFrom } from './readsFrom.js';
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
export class Feedback {
  name = 'feedback';
  watches = true;
  #pos = new Pos();
  #stream = new MutatedStream();
  #pairs = new ReadsFrom();
  #recordings = [];
  #oldest = 0;
  /** Which recording's turn it is; as many as there are recordings: new numbers. */
  #turn = 0;
  #mutants = 0;
  begin(execution, random) {
    if (this.#mutants++ === MUTANTS) {
      this.#mutants = 1;
      this.#turn = this.#turn >= this.#recordings.length ? 0 : this.#turn + 1;
    }
    this.#stream.begin(random, this.#recordings[this.#turn], CHANGES);
    this.#pairs.begin();
    return this.#pos.begin(execution, this.#stream);
  }
  pick(execution) {
    const cpu = this.#pos.pick(execution);
    const { site, kind } = execution.pending;
    this.#pairs.note(execution.addressOf(cpu), site[cpu], kind[cpu]);
    return cpu;
  }
  end(_execution, { kind }) {
    if (!this.#pairs.isNew || kind === 'cut' || kind === 'diverged') return;
    const recording = this.#stream.recorded();
    if (this.#recordings.length < MOST_RECORDINGS) this.#recordings.push(recording);
    else {
      this.#recordings[this.#oldest] = recording;
      this.#oldest = (this.#oldest + 1) % MOST_RECORDINGS;
    }
  }
}
//# sourceMappingURL=feedback.js.map
