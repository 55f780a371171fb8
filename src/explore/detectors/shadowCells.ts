/**
 * A row of whole numbers for each unit of memory that an execution has touched, all 0 at first. Rows are dealt
 * out as units are touched, so forgetting everything costs nothing, and memory follows what is touched.
 */
export class ShadowCells {
  /** The rows, one after the other; replaced when there are more. */
  cells = new Int32Array(0);
  readonly #width: number;
  /** Row of each unit; true only if `#units` says so too (sparse set of Briggs and Torczon). */
  #rows = new Int32Array(1024);
  #units = new Int32Array(64);
  #count = 0;

  constructor(width: number) {
    this.#width = width;
    this.cells = new Int32Array(64 * width);
  }

  clear(): void {
    this.#count = 0;
  }

  /** Where the row of a unit begins in `cells`, which must be read after the call. */
  at(unit: number): number {
    if (unit < this.#rows.length) {
      const row = this.#rows[unit]!;
      if (row < this.#count && this.#units[row] === unit) return row * this.#width;
    }
    return this.#deal(unit);
  }

  /** Makes `parts` units of each, with the same rows: unit u becomes u * parts and those after it. */
  split(parts: number): void {
    const { cells } = this;
    const units = this.#units.slice(0, this.#count);
    this.#count = 0;
    this.cells = new Int32Array(Math.max(64, units.length * parts) * this.#width);
    this.#units = new Int32Array(this.cells.length / this.#width);
    for (const [row, unit] of units.entries()) {
      const from = cells.subarray(row * this.#width, (row + 1) * this.#width);
      for (let part = 0; part < parts; part++) {
        const at = this.at(unit * parts + part);
        this.cells.set(from, at);
      }
    }
  }

  #deal(unit: number): number {
    if (unit >= this.#rows.length) this.#rows = grown(this.#rows, unit + 1);
    const row = this.#count++;
    if (row === this.#units.length) {
      this.#units = grown(this.#units, row + 1);
      this.cells = grown(this.cells, this.#units.length * this.#width);
    }
    this.#rows[unit] = row;
    this.#units[row] = unit;
    const at = row * this.#width;
    for (let i = at; i < at + this.#width; i++) this.cells[i] = 0;
    return at;
  }
}

function grown(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(length, array.length * 2));
  larger.set(array);
  return larger;
}
