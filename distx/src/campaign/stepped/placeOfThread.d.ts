/**
 * Where a worker thread is that loops and hears nothing: its stack, innermost frame first, as `function (file:line)` with
 * files of its sources relative to `root`. The inspector stops it for that, for some milliseconds.
 *
 * @param root folder of the sources that are of interest; frames of other files are left out. @returns nothing when the
 * thread does not stop.
 */
export declare function placeOfThread(thread: number, root: string): Promise<readonly string[]>;
//# sourceMappingURL=placeOfThread.d.ts.map