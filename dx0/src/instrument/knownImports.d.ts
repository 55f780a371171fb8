type Specifiers = readonly string[];
/**
 * What modules import, by hashes of their texts, kept in a file of the cache folder, one for each version of the loader: with
 * it a build that is there already is found without parsing anything. Processes share it without a lock: the last one that
 * learnt something keeps its own and what it found there.
 */
export declare class KnownImports {
  #private;
  /** @param folder where cache entries lie. */
  constructor(folder: string);
  /** What a module imports; `parse` tells it when the text is new. */
  of(file: string, text: string, parse: () => Specifiers): Specifiers;
  /** Keeps what was learnt for the next process. */
  save(): void;
}
export {};
//# sourceMappingURL=knownImports.d.ts.map
