/** Where a log goes; `columns` is there on a terminal. */
export interface LogStream {
    readonly isTTY?: boolean;
    readonly columns?: number;
    write(text: string): unknown;
}
//# sourceMappingURL=logStream.d.ts.map