/** Before an atomic operation: waits for its turn when there is a gate, makes noise otherwise. */
export declare const reachPoint: () => void;
/** Before a plain access, which belongs to the step before it. */
export declare function reachPlain(): void;
//# sourceMappingURL=reachPoint.d.ts.map