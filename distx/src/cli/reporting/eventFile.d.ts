/** A file to which lines are written as they come, so that somebody may follow it. */
export declare class EventFile {
    #private;
    /** @throws UnwritableOutput */
    constructor(file: string);
    /** A line that cannot be written ends the file, and not the run. */
    write(line: string): void;
    /** @throws UnwritableOutput when some line could not be written. */
    finish(): void;
}
//# sourceMappingURL=eventFile.d.ts.map