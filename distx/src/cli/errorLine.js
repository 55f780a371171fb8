const oneLine = (text) => text.replaceAll(/\s+/g, ' ').trim();
const sentence = (text) => {
    const line = oneLine(text);
    return line === '' ? '' : `${line[0].toUpperCase()}${line.slice(1)}${/[.!?]$/.test(line) ? '' : '.'}`;
};
/** What is wrong and what to do about it, on one line. */
export const errorLine = ({ message, hint }) => `pagetorture: ${oneLine(message).replace(/[.]$/, '')}. ${sentence(hint)}`.trimEnd();
//# sourceMappingURL=errorLine.js.map