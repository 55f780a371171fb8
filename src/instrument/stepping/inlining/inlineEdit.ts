import type { Node, Span } from 'oxc-parser';
import type { SitedAccess } from '../../sharedAccess.ts';
import type { FunctionNode } from '../functionNode.ts';
import { ModuleEdit, type RuntimeName } from '../moduleEdit.ts';
import type { Temps } from '../temps.ts';
import type { Inlinable } from './inlinable.ts';
import { RecordedText } from './recordedText.ts';

/** A name to be replaced, and by what. */
export interface Renaming extends Span {
  readonly to: string;
}

/** The body of a function while it is lowered for the place of a call. */
export class InlineEdit extends ModuleEdit {
  declare readonly text: RecordedText;
  /** Functions that are being inlined, outermost first. */
  readonly target: Inlinable;
  readonly #outer: ModuleEdit;
  readonly #temps: Temps;
  readonly #renamings: readonly Renaming[];

  constructor(
    outer: ModuleEdit,
    target: Inlinable,
    accesses: readonly SitedAccess[],
    temps: Temps,
    renamings: readonly Renaming[],
  ) {
    const { module } = target.info;
    super(new RecordedText(module.text), module, outer.subject, accesses, outer.sites);
    this.target = target;
    this.#outer = outer;
    this.#temps = temps;
    this.#renamings = renamings;
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

  /** Source of one of the expressions, lowered; to be called once all of them are. */
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
