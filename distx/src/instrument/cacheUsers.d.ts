/** Tells other processes that this one may import from the entry until it ends. */
export declare function markUsed(entry: string): void;
/** Whether a living process uses the entry. */
export declare const isUsed: (entry: string) => boolean;
/** Removes the marks of processes that have ended: their ids may be given to others. */
export declare function forgetDead(entry: string): void;
//# sourceMappingURL=cacheUsers.d.ts.map