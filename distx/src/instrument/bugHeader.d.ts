/** Lines of every header, by its name in lower case; an indented line continues the header above it. */
export declare function readHeaders(head: string): Map<string, string[]>;
/** A subject line without the tags of a mail, such as `[PATCH 2/3]`. */
export declare const titleOf: (subject: string | undefined) => string | undefined;
//# sourceMappingURL=bugHeader.d.ts.map