import type { Node } from 'oxc-parser';
import type { ModuleGraph } from '../../moduleGraph.ts';
import type { Declaration } from '../../scope.ts';
import type { Colouring } from '../colouring.ts';
import type { FunctionNode } from '../functionNode.ts';
import type { Names } from '../names.ts';
import { type Inlinable, inlinable } from './inlinable.ts';

/** Nodes that a call may grow to, with all that is inlined there in turn. With 400 compilers worked longer than CPUs. */
const LARGE = 120;

/** Which functions of a subject calls are replaced by, and what modules must export for that. */
export class Inlines {
  readonly #inlinable = new Map<FunctionNode, Inlinable>();
  readonly #aliases = new Map<Declaration, string>();
  /** By file: names of the module by the names they are exported under. */
  readonly #exports = new Map<string, Map<string, string>>();
  /** Functions whose bodies may stand in other modules. */
  readonly #travelling = new Set<FunctionNode>();

  constructor(graph: ModuleGraph, colouring: Colouring, names: Names) {
    for (const [fn, info] of colouring.functions) {
      const found = colouring.isStepped(fn) ? inlinable(info, graph) : undefined;
      if (found) this.#inlinable.set(fn, found);
    }
    this.#leaveOutLarge();
    for (const { call, module } of colouring.calls.values()) {
      if (call.kind !== 'direct') continue;
      const target = this.#inlinable.get(call.target);
      if (target && target.info.module !== module) this.#travel(target);
    }
    for (const fn of this.#travelling) this.#export(this.#inlinable.get(fn)!, names, colouring.seen);
  }

  get(fn: FunctionNode): Inlinable | undefined {
    return this.#inlinable.get(fn);
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

  /** Recursive functions have no end, and others may grow large by what is inlined in them. */
  #leaveOutLarge(): void {
    const sizes = new Map<FunctionNode, number>();
    const sizeOf = (fn: FunctionNode): number => {
      const known = sizes.get(fn);
      if (known !== undefined) return known;
      const found = this.#inlinable.get(fn);
      if (!found) return 0;
      sizes.set(fn, Infinity);
      let size = found.size;
      for (const { call } of found.info.calls) if (call.kind === 'direct') size += sizeOf(call.target);
      if (size > LARGE) {
        // It stays a call, wherever it is called.
        this.#inlinable.delete(fn);
        size = 0;
      }
      sizes.set(fn, size);
      return size;
    };
    for (const fn of this.#inlinable.keys()) sizeOf(fn);
  }

  #travel(target: Inlinable): void {
    const { fn, calls } = target.info;
    if (this.#travelling.has(fn)) return;
    this.#travelling.add(fn);
    for (const { call } of calls) {
      const inner = call.kind === 'direct' && this.#inlinable.get(call.target);
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
