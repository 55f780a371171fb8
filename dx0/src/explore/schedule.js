/**
 * Which CPU takes each step, as runs of steps between hand-overs. The form in which schedules are recorded,
 * replayed, shrunk and written into tokens.
 */
export class Schedule {
  #cpus = new Int32Array(64);
  #lengths = new Int32Array(64);
  /** Runs. */
  count = 0;
  static of(runs) {
    const schedule = new Schedule();
    for (const [cpu, length] of runs) schedule.append(cpu, length);
    return schedule;
  }
  cpuOf(run) {
    return this.#cpus[run];
  }
  /** Steps of a run. */
  lengthOf(run) {
    return this.#lengths[run];
  }
  get steps() {
    let steps = 0;
    for (let run = 0; run < this.count; run++) steps += this.#lengths[run];
    return steps;
  }
  clear() {
    this.count = 0;
  }
  /** Adds steps of a CPU; neighbouring runs of one CPU become one. */
  append(cpu, length) {
    if (length === 0) return;
    const last = this.count - 1;
    if (last >= 0 && this.#cpus[last] === cpu) {
      this.#lengths[last] += length;
      return;
    }
    if (this.count === this.#cpus.length) {
      this.#cpus = grown(this.#cpus);
      this.#lengths = grown(this.#lengths);
    }
    this.#cpus[this.count] = cpu;
    this.#lengths[this.count++] = length;
  }
  *[Symbol.iterator]() {
    for (let run = 0; run < this.count; run++) yield [this.cpuOf(run), this.lengthOf(run)];
  }
  copy() {
    return Schedule.of(this);
  }
}
function grown(array) {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
//# sourceMappingURL=schedule.js.map
