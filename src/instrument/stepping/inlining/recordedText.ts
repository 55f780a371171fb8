import { MagicString, type OverwriteOptions, type UpdateOptions } from 'magic-string';

/** A text that knows what was overwritten. */
export class RecordedText extends MagicString {
  readonly #overwritten: [start: number, end: number][] = [];

  override update(start: number, end: number, content: string, options?: boolean | UpdateOptions): this {
    this.#overwritten.push([start, end]);
    return super.update(start, end, content, options as UpdateOptions & OverwriteOptions);
  }

  override remove(start: number, end: number): this {
    this.#overwritten.push([start, end]);
    return super.remove(start, end);
  }

  isOverwritten(start: number): boolean {
    return this.#overwritten.some(([from, to]) => from <= start && start < to);
  }
}
