/** How far an exploration had come as time went on, in a few points however long it takes. */
export class CoverageCurve {
  #most;
  #points = [];
  #last;
  /** Seconds between two points that are kept. */
  #gap = 0;
  /** @param most points kept, at least 2. */
  constructor(most = 200) {
    this.#most = most;
  }
  /** The points so far, the latest one among them. */
  get points() {
    return this.#last === undefined || this.#points.at(-1) === this.#last
      ? this.#points
      : [...this.#points, this.#last];
  }
  /** @param point not earlier than those before. */
  add(point) {
    this.#last = point;
    const kept = this.#points.at(-1);
    if (kept !== undefined && point.seconds - kept.seconds < this.#gap) return;
    this.#points.push(point);
    if (this.#points.length < this.#most) return;
    const half = this.#points.filter((_, i) => i % 2 === 0);
    this.#points.splice(0, Infinity, ...half);
    this.#gap = point.seconds / (this.#most / 2);
  }
}
//# sourceMappingURL=coverageCurve.js.map
