/** Numbers that a publication takes in an array: what was published last, and to whom it belongs. */
export const PUBLICATION = 3;
const NUMBER = 0;
const CPU = 1;
const ROW = 2;

const FOR_EVER = 0x7fff_ffff;

/**
 * What each CPU knows of the others: the number of the last event of each that happened before.
 *
 * A CPU's vector is immutable once published, so publishing is three stores whatever the number of CPUs, and
 * taking over costs the length of the vectors only if there is something new in it. Vectors that nobody refers to
 * are used again, hence there are no more of them than CPUs and publications.
 */
export class VectorClocks {
  /**
   * For each CPU where its vector begins, then the vectors, each followed by the number of references to it. A
   * CPU's own column never stands in its way.
   */
  rows: Int32Array<ArrayBuffer>;
  readonly #cpus: number;
  readonly #free: number[] = [];
  #end = 0;

  constructor(cpus: number) {
    this.#cpus = cpus;
    this.rows = new Int32Array((cpus + 1) * (2 * cpus + 16));
  }

  /** Nobody knows of anything. */
  begin(): void {
    const cpus = this.#cpus;
    if (this.#free.length > 0) this.#free.length = 0;
    this.#end = cpus;
    for (let cpu = 0; cpu < cpus; cpu++) {
      const row = this.#allocate();
      for (let other = 0; other < cpus; other++) this.rows[row + other] = 0;
      this.rows[row + cpu] = FOR_EVER;
      this.rows[cpu] = row;
    }
  }

  /** A CPU publishes at `cells[at]` what it knows, up to its event `number`. */
  publish(cpu: number, cells: Int32Array, at: number, number: number): void {
    cells[at + NUMBER] = number;
    cells[at + CPU] = cpu;
    const { rows } = this;
    const row = rows[cpu]!;
    const old = cells[at + ROW]!;
    if (old === row) return;
    cells[at + ROW] = row;
    const cpus = this.#cpus;
    rows[row + cpus]!++;
    if (old !== 0 && --rows[old + cpus]! === 0) this.#free.push(old);
  }

  /** What is published at `cells[at]` is a copy. */
  share(cells: Int32Array, at: number): void {
    const row = cells[at + ROW]!;
    if (row !== 0) this.rows[row + this.#cpus]!++;
  }

  /** Whether a CPU does not know what was published at `cells[at]`. */
  isNews(cpu: number, cells: Int32Array, at: number): boolean {
    const { rows } = this;
    return cells[at + NUMBER]! > rows[rows[cpu]! + cells[at + CPU]!]!;
  }

  /** A CPU takes over what was published at `cells[at]`. */
  takeOver(cpu: number, cells: Int32Array, at: number): void {
    if (this.isNews(cpu, cells, at)) this.#join(cpu, cells[at + CPU]!, cells[at + NUMBER]!, cells[at + ROW]!);
  }

  #join(cpu: number, from: number, number: number, published: number): void {
    const cpus = this.#cpus;
    const old = this.rows[cpu]!;
    let row = old;
    if (this.rows[old + cpus]! > 1) {
      this.rows[old + cpus]!--;
      row = this.#allocate();
      this.rows[cpu] = row;
    }
    const { rows } = this;
    for (let other = 0; other < cpus; other++) {
      // The greater one of two numbers that are not negative, without a branch that goes either way.
      const known = rows[old + other]!;
      const more = rows[published + other]! - known;
      rows[row + other] = known + (more & ~(more >> 31));
    }
    rows[row + from] = number;
  }

  #allocate(): number {
    let row = this.#free.pop();
    if (row === undefined) {
      row = this.#end;
      this.#end += this.#cpus + 1;
      if (this.#end > this.rows.length) {
        const larger = new Int32Array(this.rows.length * 2);
        larger.set(this.rows);
        this.rows = larger;
      }
    }
    this.rows[row + this.#cpus] = 1;
    return row;
  }
}
