import { scopeAt } from '../scope.js';
import { placeOf } from './codePlace.js';
import { stabilityOf } from './settled.js';
import { Temps } from './temps.js';
/** One module while it is lowered. */
export class ModuleEdit {
  text;
  module;
  subject;
  /** Site numbers of calls that are dispatched at run time, and of loops. */
  sites;
  accesses;
  /** Statements by the block that begins with them. */
  hoisted = new Map();
  /** Calls in whose place the function's body stands. */
  inlined = new Set();
  /** Statements that take no semicolon any more. */
  ended = new Set();
  #runtimeNames = new Set();
  #imports = new Map();
  #temps = new Map();
  constructor(text, module, subject, accesses, sites) {
    this.text = text;
    this.module = module;
    this.subject = subject;
    this.sites = sites;
    this.accesses = new Map(accesses.map((access) => [access.node, access]));
  }
  source({ start, end }) {
    return this.module.text.slice(start, end);
  }
  /** What a declaration is called where the code will stand. */
  nameOf(_declaration, name) {
    return name;
  }
  /** Name under which the module imports something of the runtime. */
  use(name) {
    this.#runtimeNames.add(name);
    return this.subject.names.of(name);
  }
  /** Name of the generator that a function was lowered to, if this module can name it. */
  generatorOf(fn) {
    const { generators, colouring } = this.subject;
    const name = generators.nameOf(fn);
    const home = this.homeOf(fn);
    if (name === undefined || home === this.module.file) return name;
    if (colouring.seen.has(home)) return undefined;
    this.importFrom(home, name);
    return name;
  }
  /** File of the function's module. */
  homeOf(fn) {
    return this.subject.colouring.functions.get(fn).module.file;
  }
  /** Imports a name that another module exports for generated code. */
  importFrom(file, name) {
    this.#imports.set(name, file);
  }
  /** Names that come from other modules for generated code, with their modules' files. */
  get imports() {
    return this.#imports;
  }
  get runtimeNames() {
    return [...this.#runtimeNames].toSorted();
  }
  /** The stepped function whose body the node is in; undefined where nothing can be suspended. */
  steppedAround(node, ancestors) {
    const place = placeOf(node, ancestors);
    return place.kind === 'body' && this.subject.colouring.isStepped(place.fn) ? place.fn : undefined;
  }
  placeOf(node, ancestors) {
    return placeOf(node, ancestors);
  }
  tempsOf(fn) {
    let temps = this.#temps.get(fn);
    if (!temps) this.#temps.set(fn, (temps = new Temps(this.subject.names)));
    return temps;
  }
  stabilityOf(node, ancestors) {
    return stabilityOf(node, this.subject.graph, this.module, scopeAt(this.module.scopes, ancestors));
  }
  /** Puts a statement at the beginning of the innermost block around; false when there is none that it could run in. */
  hoist(ancestors, statement) {
    const block = ancestors.findLast(
      ({ type }) => type !== 'ExportNamedDeclaration' && type !== 'ExportDefaultDeclaration',
    );
    if (block?.type !== 'Program' && block?.type !== 'BlockStatement' && block?.type !== 'StaticBlock') return false;
    this.hoisted.set(block, [...(this.hoisted.get(block) ?? []), statement]);
    return true;
  }
  /** Where the node is, for people. */
  where(node) {
    return `${this.module.file}:${this.module.lines.positionOf(node.start).line}`;
  }
  /** Writes `what` before the node, after all that was written there already. */
  before(node, what) {
    this.text.appendRight(node.start, what);
  }
  /** Writes `what` after the node and all that was written there already; to be called when the node is left. */
  after(node, what) {
    this.text.appendLeft(node.end, what);
  }
  /** Puts `what` in the place of the text from one node's end or start to another's. */
  replace(from, to, what) {
    if (from === to) this.text.appendRight(from, what);
    else this.text.update(from, to, what);
  }
}
//# sourceMappingURL=moduleEdit.js.map
