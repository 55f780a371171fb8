/** How often the next step of a CPU at some place, when it was left for later, still mattered. */
export declare class Hope {
    tries: number;
    woken: number;
    /** Never 0: what did not happen so far may still happen. */
    get rate(): number;
}
/** The hopes of all CPUs and places. */
export declare class Hopes {
    #private;
    of(cpu: number, site: number): Hope;
}
//# sourceMappingURL=hopes.d.ts.map