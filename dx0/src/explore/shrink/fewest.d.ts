/**
 * The smallest number below `all` for which something works, or `all`. Among many it is one below which nothing seems
 * to work: where more does not always do what less does, another may be smaller.
 */
export declare function fewest(all: number, works: (count: number) => boolean): number;
//# sourceMappingURL=fewest.d.ts.map
