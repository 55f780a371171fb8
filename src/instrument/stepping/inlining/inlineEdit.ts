import type { Node, Span } from 'oxc-parser';
import type { Declaration } from '../../scope.ts';
import type { FunctionNode } from '../functionNode.ts';
import { ModuleEdit, type RuntimeName } from '../moduleEdit.ts';
import type { Temps } from '../temps.ts';
import type { Inlinable } from './inlinable.ts';
import type { InlinePlace } from './inlinePlace.ts';
import { RecordedText } from './recordedText.ts';

/** What a body that stands among statements does instead of returning. */
export interface Exit {
  readonly label: string;
  /** The variable for what is returned; undefined when nobody looks at it. */
  readonly result: string | undefined;
}

/** What a body takes from where it will stand. */
export interface Guest {
  /** Edit of the code that the call stands in. */
  readonly outer: ModuleEdit;
  readonly place: InlinePlace;
  readonly temps: Temps;
  /** What names of the body are called there, by their declarations. */
  readonly names: ReadonlyMap<unknown, string>;
  /** Undefined for a body that becomes an expression. */
  readonly exit?: Exit;
}

interface Renaming extends Span {
  readonly to: string;
}

/** The body of a function while it is lowered for the place of a call. */
export class InlineEdit extends ModuleEdit {
  declare readonly text: RecordedText;
  /** The place, with the function among those that are inlined there. */
  readonly place: InlinePlace;
  readonly exit: Exit | undefined;
  readonly #root: Node | undefined;
  readonly #outer: ModuleEdit;
  readonly #temps: Temps;
  readonly #names: ReadonlyMap<unknown, string>;
  readonly #renamings: readonly Renaming[];

  constructor(target: Inlinable, { outer, place, temps, names, exit }: Guest) {
    const { module } = target.info;
    const accesses = outer.subject.inlining?.accesses.get(module.file) ?? [];
    super(new RecordedText(module.text), module, outer.subject, accesses, outer.sites);
    this.place = { ...place, within: [...place.within, target.info.fn] };
    this.exit = exit;
    this.#root = target.leaves[0]?.node;
    this.#outer = outer;
    this.#temps = temps;
    this.#names = names;
    this.#renamings = renamingsOf(target, names);
  }

  override source(span: Span): string {
    let text = '';
    let end = span.start;
    for (const { start, end: behind, to } of this.#renamings) {
      if (start < end || behind > span.end) continue;
      text += this.module.text.slice(end, start) + to;
      end = behind;
    }
    return text + this.module.text.slice(end, span.end);
  }

  override nameOf(declaration: Declaration, name: string): string {
    return this.#names.get(declaration) ?? name;
  }

  override use(name: RuntimeName): string {
    return this.#outer.use(name);
  }

  override generatorOf(fn: FunctionNode): string | undefined {
    return this.#outer.generatorOf(fn);
  }

  override importFrom(file: string, name: string): void {
    this.#outer.importFrom(file, name);
  }

  /** Those of the function that the call stands in. */
  override tempsOf(): Temps {
    return this.#temps;
  }

  /** Whether the node is a whole body that is no block: its value is returned. */
  isValue(node: Node): boolean {
    return node === this.#root && node.type !== 'BlockStatement';
  }

  /** Source of one of the leaves, lowered; to be called once all of them are. */
  lowered({ start, end }: Node): string {
    return this.text.slice(start, end);
  }

  /** Renames what is still there of the body. */
  rename(): void {
    for (const { start, end, to } of this.#renamings) {
      if (!this.text.isOverwritten(start)) this.text.update(start, end, to);
    }
  }
}

function renamingsOf({ references }: Inlinable, names: ReadonlyMap<unknown, string>): Renaming[] {
  const renamings: Renaming[] = [];
  for (const { node, declaration, isShorthand } of references) {
    const to = names.get(declaration);
    if (to === undefined || to === node.name) continue;
    // A declared name goes on to the end of its type.
    const end = node.start + node.name.length;
    renamings.push({ start: node.start, end, to: isShorthand ? `${node.name}: ${to}` : to });
  }
  return renamings.toSorted((a, b) => a.start - b.start);
}
