/** Lines of every header, by its name in lower case; an indented line continues the header above it. */
export function readHeaders(head) {
    const headers = new Map();
    let current;
    for (const line of head.split('\n')) {
        const header = /^(Not expressible|[A-Za-z][A-Za-z-]*):(.*)$/.exec(line);
        if (header) {
            current = [header[2].trim()];
            headers.set(header[1].toLowerCase(), current);
        }
        else if (/^\s+\S/.test(line)) {
            current?.push(line.trim());
        }
        else {
            current = undefined;
        }
    }
    return headers;
}
/** A subject line without the tags of a mail, such as `[PATCH 2/3]`. */
export const titleOf = (subject) => subject?.replace(/^\[[^\]]*\]\s*/, '');
//# sourceMappingURL=bugHeader.js.map