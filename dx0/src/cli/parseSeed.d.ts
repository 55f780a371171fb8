/** `--seed`, 0 to 4294967295; a random one when it is left out. @throws UsageError */
export declare const parseSeed: (text: string | undefined) => number;
//# sourceMappingURL=parseSeed.d.ts.map
