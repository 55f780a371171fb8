/** Names for generated code, which no module of the graph uses. */
export class Names {
  #tag;
  #count = new Map();
  constructor(graph) {
    let tag = '$s';
    while ([...graph.values()].some(({ text }) => text.includes(tag))) tag += '_';
    this.#tag = tag;
  }
  /** The name that stands for `base`, always the same, and never that of a function of the subject. */
  of(base) {
    return `${base}${this.#tag}$`;
  }
  /** A name of its own for something of the subject. */
  unique(base) {
    const stem = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(base) ? base : 'f';
    const count = this.#count.get(stem) ?? 0;
    this.#count.set(stem, count + 1);
    return `${stem}${this.#tag}${count === 0 ? '' : count}`;
  }
}
//# sourceMappingURL=names.js.map
