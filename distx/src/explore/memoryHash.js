/** Hash of the words of a buffer (FNV-1a over 32-bit words), to tell whether two executions ended in the same state. */
export function memoryHash(words) {
    // An int32 from the beginning: the compiled loop is thrown away at the first run otherwise.
    let hash = 0x811c9dc5 | 0;
    for (let i = 0; i < words.length; i++)
        hash = Math.imul(hash ^ words[i], 0x01000193);
    return hash >>> 0;
}
//# sourceMappingURL=memoryHash.js.map