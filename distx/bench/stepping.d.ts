/** What a scheduling point costs; everything in one process, next to generators by hand. */
export declare function stepping(): Promise<void>;
//# sourceMappingURL=stepping.d.ts.map