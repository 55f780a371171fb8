import { MagicString } from 'magic-string';
/** A text that knows what was overwritten. */
export class RecordedText extends MagicString {
  #overwritten = [];
  update(start, end, content, options) {
    this.#overwritten.push([start, end]);
    return super.update(start, end, content, options);
  }
  remove(start, end) {
    this.#overwritten.push([start, end]);
    return super.remove(start, end);
  }
  isOverwritten(start) {
    return this.#overwritten.some(([from, to]) => from <= start && start < to);
  }
}
//# sourceMappingURL=recordedText.js.map
