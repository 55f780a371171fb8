/**
 * A text on one line that no terminal and no log obeys: line breaks become spaces, other control characters and halves
 * of characters U+FFFD.
 */
export const oneLine = (text) => visibleText(text.replaceAll(/\s*[\r\n\u2028\u2029]+\s*/g, ' '));
/** A text without control characters, but for line breaks and tabs, and without what XML has no character for. */
export const visibleText = (text) => 
// oxlint-disable-next-line no-control-regex
text.replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]|\p{Cs}/gu, '\uFFFD');
//# sourceMappingURL=visibleText.js.map