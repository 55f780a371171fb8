/**
 * A text on one line that no terminal and no log obeys: line breaks become spaces, other control characters and halves
 * of characters U+FFFD.
 */
export declare const oneLine: (text: string) => string;
/** A text without control characters, but for line breaks and tabs, and without what XML has no character for. */
export declare const visibleText: (text: string) => string;
//# sourceMappingURL=visibleText.d.ts.map
