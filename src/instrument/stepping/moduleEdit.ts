import type { MagicString } from 'magic-string';
import type { Node, Span } from 'oxc-parser';
import type { SitedAccess } from '../sharedAccess.ts';
import type { GraphModule, ModuleGraph } from '../moduleGraph.ts';
import { type Declaration, scopeAt } from '../scope.ts';
import { type CodePlace, placeOf } from './codePlace.ts';
import type { CallSite } from '../callSite.ts';
import type { Accesses, Colouring } from './colouring.ts';
import type { FunctionNode } from './functionNode.ts';
import type { Generators } from './generators.ts';
import type { Names } from './names.ts';
import type { Inlines } from './inlining/inlines.ts';
import { type Stability, stabilityOf } from './settled.ts';
import { Temps } from './temps.ts';

type Runtime = typeof import('../stepped/index.ts');
/** What lowered code takes from the runtime. */
export type RuntimeName = Exclude<keyof Runtime, symbol>;

/** What inlining a call takes. */
export interface Inlining {
  readonly functions: Inlines;
  /** Accesses by file. */
  readonly accesses: Accesses;
  /** Calls that are told their site. */
  readonly callSites: ReadonlyMap<Node, CallSite & { readonly site: number }>;
}

/** What is known of the whole subject. */
export interface SteppedGraph {
  readonly graph: ModuleGraph;
  readonly colouring: Colouring;
  readonly names: Names;
  readonly generators: Generators;
  /** Plain accesses are scheduling points too. */
  readonly fine: boolean;
  /** Undefined: every call stays one. */
  readonly inlining?: Inlining;
}

/** One module while it is lowered. */
export class ModuleEdit {
  readonly text: MagicString;
  readonly module: GraphModule;
  readonly subject: SteppedGraph;
  /** Site numbers of calls that are dispatched at run time, and of loops. */
  readonly sites: ReadonlyMap<Node, number>;
  readonly accesses: ReadonlyMap<Node, SitedAccess>;
  /** Statements by the block that begins with them. */
  readonly hoisted = new Map<Node, readonly string[]>();
  /** Calls in whose place the function's body stands. */
  readonly inlined = new Set<Node>();
  /** Statements that take no semicolon any more. */
  readonly ended = new Set<Node>();
  readonly #runtimeNames = new Set<RuntimeName>();
  readonly #imports = new Map<string, string>();
  readonly #temps = new Map<FunctionNode, Temps>();

  constructor(
    text: MagicString,
    module: GraphModule,
    subject: SteppedGraph,
    accesses: readonly SitedAccess[],
    sites: ReadonlyMap<Node, number>,
  ) {
    this.text = text;
    this.module = module;
    this.subject = subject;
    this.sites = sites;
    this.accesses = new Map(accesses.map((access) => [access.node, access]));
  }

  source({ start, end }: Span): string {
    return this.module.text.slice(start, end);
  }

  /** What a declaration is called where the code will stand. */
  nameOf(_declaration: Declaration, name: string): string {
    return name;
  }

  /** Name under which the module imports something of the runtime. */
  use(name: RuntimeName): string {
    this.#runtimeNames.add(name);
    return this.subject.names.of(name);
  }

  /** Name of the generator that a function was lowered to, if this module can name it. */
  generatorOf(fn: FunctionNode): string | undefined {
    const { generators, colouring } = this.subject;
    const name = generators.nameOf(fn);
    const home = this.homeOf(fn);
    if (name === undefined || home === this.module.file) return name;
    if (colouring.seen.has(home)) return undefined;
    this.importFrom(home, name);
    return name;
  }

  /** File of the function's module. */
  homeOf(fn: FunctionNode): string {
    return this.subject.colouring.functions.get(fn)!.module.file;
  }

  /** Imports a name that another module exports for generated code. */
  importFrom(file: string, name: string): void {
    this.#imports.set(name, file);
  }

  /** Names that come from other modules for generated code, with their modules' files. */
  get imports(): ReadonlyMap<string, string> {
    return this.#imports;
  }

  get runtimeNames(): readonly RuntimeName[] {
    return [...this.#runtimeNames].toSorted();
  }

  /** The stepped function whose body the node is in; undefined where nothing can be suspended. */
  steppedAround(node: Node, ancestors: readonly Node[]): FunctionNode | undefined {
    const place = placeOf(node, ancestors);
    return place.kind === 'body' && this.subject.colouring.isStepped(place.fn) ? place.fn : undefined;
  }

  placeOf(node: Node, ancestors: readonly Node[]): CodePlace {
    return placeOf(node, ancestors);
  }

  tempsOf(fn: FunctionNode): Temps {
    let temps = this.#temps.get(fn);
    if (!temps) this.#temps.set(fn, (temps = new Temps(this.subject.names)));
    return temps;
  }

  stabilityOf(node: Node, ancestors: readonly Node[]): Stability {
    return stabilityOf(node, this.subject.graph, this.module, scopeAt(this.module.scopes, ancestors));
  }

  /** Puts a statement at the beginning of the innermost block around; false when there is none that it could run in. */
  hoist(ancestors: readonly Node[], statement: string): boolean {
    const block = ancestors.findLast(
      ({ type }) => type !== 'ExportNamedDeclaration' && type !== 'ExportDefaultDeclaration',
    );
    if (block?.type !== 'Program' && block?.type !== 'BlockStatement' && block?.type !== 'StaticBlock') return false;
    this.hoisted.set(block, [...(this.hoisted.get(block) ?? []), statement]);
    return true;
  }

  /** Where the node is, for people. */
  where(node: Span): string {
    return `${this.module.file}:${this.module.lines.positionOf(node.start).line}`;
  }

  /** Writes `what` before the node, after all that was written there already. */
  before(node: Span, what: string): void {
    this.text.appendRight(node.start, what);
  }

  /** Writes `what` after the node and all that was written there already; to be called when the node is left. */
  after(node: Span, what: string): void {
    this.text.appendLeft(node.end, what);
  }

  /** Puts `what` in the place of the text from one node's end or start to another's. */
  replace(from: number, to: number, what: string): void {
    if (from === to) this.text.appendRight(from, what);
    else this.text.update(from, to, what);
  }
}
