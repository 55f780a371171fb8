/** `--threads`, 1 to 256; as many as there are cores when it is left out. @throws UsageError */
export declare const parseThreads: (text: string | undefined) => number;
//# sourceMappingURL=parseThreads.d.ts.map