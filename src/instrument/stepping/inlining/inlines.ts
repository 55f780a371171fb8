import type { Node } from 'oxc-parser';
import type { ModuleGraph } from '../../moduleGraph.ts';
import type { Declaration } from '../../scope.ts';
import type { Colouring } from '../colouring.ts';
import type { FunctionNode } from '../functionNode.ts';
import type { Names } from '../names.ts';
import { type Inlinable, inlinable } from './inlinable.ts';
import type { InlineLimits } from './inlineLimits.ts';

/** Which functions of a subject calls are replaced by, and what modules must export for that. */
export class Inlines {
  readonly #expressions = new Map<FunctionNode, Inlinable>();
  readonly #bodies = new Map<FunctionNode, Inlinable>();
  readonly #aliases = new Map<Declaration, string>();
  /** By file: names of the module by the names they are exported under. */
  readonly #exports = new Map<string, Map<string, string>>();
  /** Functions whose bodies may stand in other modules. */
  readonly #travelling = new Set<FunctionNode>();

  constructor(graph: ModuleGraph, colouring: Colouring, names: Names, { own, whole, added }: InlineLimits) {
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
  expressionOf(fn: FunctionNode): Inlinable | undefined {
    return this.#expressions.get(fn);
  }

  /** The function's body, if that is to stand before the statement of a call. */
  bodyOf(fn: FunctionNode): Inlinable | undefined {
    return this.#bodies.get(fn);
  }

  /** Whether the body of a function may stand in other modules. */
  isTravelling(fn: Node): boolean {
    return this.#travelling.has(fn as FunctionNode);
  }

  /** The name that other modules can import a declaration under. */
  aliasOf(declaration: Declaration): string | undefined {
    return this.#aliases.get(declaration);
  }

  /** What a module exports besides: its own names by those. */
  exportsOf(file: string): ReadonlyMap<string, string> {
    return this.#exports.get(file) ?? new Map();
  }

  #formsOf(fn: FunctionNode): Inlinable[] {
    return [this.#expressions.get(fn), this.#bodies.get(fn)].filter((form) => form !== undefined);
  }

  /** What an expression does as well stays one: only what calls a function that takes statements is better a body. */
  #leaveOutPlain(): void {
    const known = new Map<FunctionNode, boolean>();
    const takesStatements = (fn: FunctionNode): boolean => {
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
  #leaveOutFrequent(colouring: Colouring, added: number): void {
    const calls = new Map<FunctionNode, number>();
    for (const { call } of colouring.calls.values()) {
      if (call.kind === 'direct') calls.set(call.target, (calls.get(call.target) ?? 0) + 1);
    }
    for (const [fn, { size }] of this.#bodies) {
      if (((calls.get(fn) ?? 0) - 1) * size > added) this.#bodies.delete(fn);
    }
  }

  #travel({ info: { fn, calls } }: Inlinable): void {
    if (this.#travelling.has(fn)) return;
    this.#travelling.add(fn);
    for (const { call } of calls) {
      const [inner] = call.kind === 'direct' ? this.#formsOf(call.target) : [];
      if (inner) this.#travel(inner);
    }
  }

  /** @param seen files of modules that must not export more than they do. */
  #export({ free }: Inlinable, names: Names, seen: ReadonlySet<string>): void {
    for (const { binding } of free) {
      if (!binding || this.#aliases.has(binding.declaration) || seen.has(binding.module.file)) continue;
      const alias = names.unique(binding.name);
      this.#aliases.set(binding.declaration, alias);
      const { file } = binding.module;
      const exported = this.#exports.get(file) ?? new Map<string, string>();
      this.#exports.set(file, exported.set(alias, binding.name));
    }
  }
}

/** Recursive functions have no end, and others may grow large by what is inlined in them. */
function leaveOutLarge(
  most: number,
  forms: Map<FunctionNode, Inlinable>,
  others?: ReadonlyMap<FunctionNode, Inlinable>,
): void {
  const sizes = new Map<FunctionNode, number>();
  const sizeOf = (fn: FunctionNode): number => {
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
