/** The CPUs that can take a step, maintained as they change: adding, removing and picking cost the same for 2 CPUs and for 1,000. */
export class EnabledSet {
  /** The first `count` entries are the members, in no particular but a reproducible order. */
  readonly list: Int32Array;
  count = 0;
  readonly #place: Int32Array;

  constructor(capacity: number) {
    this.list = new Int32Array(capacity);
    this.#place = new Int32Array(capacity).fill(-1);
  }

  /** Makes CPUs 0 to `cpus` - 1 the members. */
  fill(cpus: number): void {
    for (let cpu = 0; cpu < cpus; cpu++) {
      this.list[cpu] = cpu;
      this.#place[cpu] = cpu;
    }
    this.count = cpus;
  }

  has(cpu: number): boolean {
    return this.#place[cpu] !== -1;
  }

  add(cpu: number): void {
    if (this.#place[cpu] !== -1) return;
    this.#place[cpu] = this.count;
    this.list[this.count++] = cpu;
  }

  remove(cpu: number): void {
    const place = this.#place[cpu]!;
    if (place === -1) return;
    const last = this.list[--this.count]!;
    this.list[place] = last;
    this.#place[last] = place;
    this.#place[cpu] = -1;
  }
}
