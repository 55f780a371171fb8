/**
 * A row of whole numbers for each unit of memory that an execution has touched, all 0 at first. Rows are dealt
 * out as units are touched, so forgetting everything costs nothing, and memory follows what is touched.
 */
export class ShadowCells {
  /** The rows, one after the other, each beginning with its unit; replaced when there are more. */
  cells: Int32Array<ArrayBuffer>;
  readonly #width: number;
  /** Where the row of each unit begins; true only if the row says so too (sparse set of Briggs and Torczon). */
  #places = new Int32Array(1024);
  #end = 0;

  /** @param width numbers in a row, of which the first is taken. */
  constructor(width: number) {
    this.#width = width;
    this.cells = new Int32Array(64 * width);
  }

  clear(): void {
    this.#end = 0;
  }

  /** Where the row of a unit begins in `cells`, which must be read after the call. */
  at(unit: number): number {
    if (unit < this.#places.length) {
      const place = this.#places[unit]!;
      if (place < this.#end && this.cells[place] === unit) return place;
    }
    return this.#deal(unit);
  }

  /**
   * Makes `parts` units of each, with the same rows: unit u becomes u * parts and those after it.
   *
   * @param doubled told of the place of each row that there is besides.
   */
  split(parts: number, doubled: (place: number) => void): void {
    const old = this.cells.slice(0, this.#end);
    this.#end = 0;
    for (let from = 0; from < old.length; from += this.#width) {
      for (let part = 0; part < parts; part++) {
        const place = this.at(old[from]! * parts + part);
        this.cells.set(old.subarray(from + 1, from + this.#width), place + 1);
        if (part > 0) doubled(place);
      }
    }
  }

  #deal(unit: number): number {
    if (unit >= this.#places.length) this.#places = grown(this.#places, unit + 1);
    const place = this.#end;
    this.#end += this.#width;
    if (this.#end > this.cells.length) this.cells = grown(this.cells, this.#end);
    this.#places[unit] = place;
    this.cells[place] = unit;
    for (let i = place + 1; i < this.#end; i++) this.cells[i] = 0;
    return place;
  }
}

function grown(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(length, array.length * 2));
  larger.set(array);
  return larger;
}
