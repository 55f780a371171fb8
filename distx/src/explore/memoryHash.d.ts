/** Hash of the words of a buffer (FNV-1a over 32-bit words), to tell whether two executions ended in the same state. */
export declare function memoryHash(words: Int32Array): number;
//# sourceMappingURL=memoryHash.d.ts.map