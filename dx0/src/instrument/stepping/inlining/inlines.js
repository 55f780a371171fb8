import { inlinable } from './inlinable.js';
/** Which functions of a subject calls are replaced by, and what modules must export for that. */
export class Inlines {
  #expressions = new Map();
  #bodies = new Map();
  #aliases = new Map();
  /** By file: names of the module by the names they are exported under. */
  #exports = new Map();
  /** Functions whose bodies may stand in other modules. */
  #travelling = new Set();
  constructor(graph, colouring, names, { own, whole, added }) {
    for (const [fn, info] of colouring.functions) {
      if (!colouring.isStepped(fn)) continue;
      const expression = inlinable(info, graph, 'expression', own);
      if (expression) this.#expressions.set(fn, expression);
      const body = inlinable(info, graph, 'body', own);
      if (body) this.#bodies.set(fn, body);
    }
    leaveOutLarge(whole, this.#expressions);
    this.#leaveOutPlain();
    leaveOutLarge(whole, this.#bodies, this.#expressions);
    this.#leaveOutFrequent(colouring, added);
    for (const { call, module } of colouring.calls.values()) {
      if (call.kind !== 'direct') continue;
      const [target] = this.#formsOf(call.target);
      if (target && target.info.module !== module) this.#travel(target);
    }
    for (const fn of this.#travelling) {
      for (const form of this.#formsOf(fn)) this.#export(form, names, colouring.seen);
    }
  }
  /** The function as an expression, if that can stand in the place of a call. */
  expressionOf(fn) {
    return this.#expressions.get(fn);
  }
  /** The function's body, if that is to stand before the statement of a call. */
  bodyOf(fn) {
    return this.#bodies.get(fn);
  }
  /** Whether the body of a function may stand in other modules. */
  isTravelling(fn) {
    return this.#travelling.has(fn);
  }
  /** The name that other modules can import a declaration under. */
  aliasOf(declaration) {
    return this.#aliases.get(declaration);
  }
  /** What a module exports besides: its own names by those. */
  exportsOf(file) {
    return this.#exports.get(file) ?? new Map();
  }
  #formsOf(fn) {
    return [this.#expressions.get(fn), this.#bodies.get(fn)].filter((form) => form !== undefined);
  }
  /** What an expression does as well stays one: only what calls a function that takes statements is better a body. */
  #leaveOutPlain() {
    const known = new Map();
    const takesStatements = (fn) => {
      const found = known.get(fn);
      if (found !== undefined) return found;
      known.set(fn, false);
      const body = this.#bodies.get(fn);
      const takes =
        body !== undefined &&
        (!this.#expressions.has(fn) ||
          body.info.calls.some(({ call }) => call.kind === 'direct' && takesStatements(call.target)));
      known.set(fn, takes);
      return takes;
    };
    for (const fn of this.#bodies.keys()) if (!takesStatements(fn)) this.#bodies.delete(fn);
  }
  /** The first place of a body costs nothing: nobody calls the generator any more. */
  #leaveOutFrequent(colouring, added) {
    const calls = new Map();
    for (const { call } of colouring.calls.values()) {
      if (call.kind === 'direct') calls.set(call.target, (calls.get(call.target) ?? 0) + 1);
    }
    for (const [fn, { size }] of this.#bodies) {
      if (((calls.get(fn) ?? 0) - 1) * size > added) this.#bodies.delete(fn);
    }
  }
  #travel({ info: { fn, calls } }) {
    if (this.#travelling.has(fn)) return;
    this.#travelling.add(fn);
    for (const { call } of calls) {
      const [inner] = call.kind === 'direct' ? this.#formsOf(call.target) : [];
      if (inner) this.#travel(inner);
    }
  }
  /** @param seen files of modules that must not export more than they do. */
  #export({ free }, names, seen) {
    for (const { binding } of free) {
      if (!binding || this.#aliases.has(binding.declaration) || seen.has(binding.module.file)) continue;
      const alias = names.unique(binding.name);
      this.#aliases.set(binding.declaration, alias);
      const { file } = binding.module;
      const exported = this.#exports.get(file) ?? new Map();
      this.#exports.set(file, exported.set(alias, binding.name));
    }
  }
}
/** Recursive functions have no end, and others may grow large by what is inlined in them. */
function leaveOutLarge(most, forms, others) {
  const sizes = new Map();
  const sizeOf = (fn) => {
    const known = sizes.get(fn);
    if (known !== undefined) return known;
    const found = forms.get(fn) ?? others?.get(fn);
    if (!found) return 0;
    sizes.set(fn, Infinity);
    let size = found.size;
    for (const { call } of found.info.calls) if (call.kind === 'direct') size += sizeOf(call.target);
    if (size > most) {
      // It stays a call, wherever it is called.
      forms.delete(fn);
      size = 0;
    }
    sizes.set(fn, size);
    return size;
  };
  for (const fn of forms.keys()) sizeOf(fn);
}
//# sourceMappingURL=inlines.js.map
