/** A lock, or a class of locks, was taken while another was held. */
export interface LockOrder {
    readonly from: string;
    readonly to: string;
    /** Call site numbers where `from` had been taken, and where `to` was; 0 when unknown. */
    readonly fromSite: number;
    readonly toSite: number;
}
//# sourceMappingURL=lockOrder.d.ts.map