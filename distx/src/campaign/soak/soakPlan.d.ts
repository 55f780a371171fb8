/** Worker threads race, or virtual CPUs are stepped. */
export type UnitKind = 'free' | 'stepped';
/** A piece of a soak: what it does follows from the soak's seed and its number. */
export interface SoakUnit {
    /** Counts from 0, over all shards. */
    readonly number: number;
    readonly kind: UnitKind;
    /** Index into the soak's scenarios. */
    readonly scenario: number;
    readonly seed: number;
    /** How often scenario and kind had a turn before. */
    readonly round: number;
}
/** Part `index` of `count`, counted from 1. */
export interface Shard {
    readonly index: number;
    readonly count: number;
}
/**
 * The sequence of a soak's units. It has no end, and no unit depends on another: in each round every scenario has one
 * turn of each kind, in an order that is drawn anew, so that every shard meets all of them.
 */
export declare class SoakPlan {
    #private;
    constructor(seed: number, scenarios: number, shard: Shard);
    unit(number: number): SoakUnit;
    /** Number of the unit that is this shard's `n`-th, counted from 0. */
    ownNumber(n: number): number;
    /** Whether a unit is this shard's. */
    isOwn(number: number): boolean;
}
//# sourceMappingURL=soakPlan.d.ts.map