/** A line of JSON whose first field is a checksum (CRC-32) of all that follows it. @param entry has at least one field. */
export declare function checkedLine(entry: object): string;
/** The entry of a line; undefined when it is not as it was written. */
export declare function checkedEntry(line: string): Readonly<Record<string, unknown>> | undefined;
//# sourceMappingURL=checkedLine.d.ts.map
