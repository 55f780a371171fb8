/**
 * Memory in which an audit found nothing, word by word: an audit looks at nothing else, so in the very same memory it
 * finds nothing again. Of one memory at a time, the states seen last.
 */
export declare class CleanStates {
  #private;
  /** Whether the memory is, to the last bit, as it was when it was added. */
  has(words: Int32Array): boolean;
  /** Notes the memory as it is now. */
  add(words: Int32Array): void;
}
//# sourceMappingURL=cleanStates.d.ts.map
