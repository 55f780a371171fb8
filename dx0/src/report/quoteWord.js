/** A word as a shell takes it. */
export const quoteWord = (word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);
//# sourceMappingURL=quoteWord.js.map
