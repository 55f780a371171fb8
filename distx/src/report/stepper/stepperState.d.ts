/** Where somebody is who walks through an execution. */
export interface StepperState {
    /** Index of the event that has just happened. */
    readonly position: number;
    /** Digits typed so far. */
    readonly digits: string;
    /** The object being typed after `/`; undefined while none is. */
    readonly search?: string | undefined;
    /** What was searched last. */
    readonly searched: string;
    /** Something to tell, such as that nothing was found. */
    readonly message: string;
    readonly isOver: boolean;
}
export declare const initialState: StepperState;
/** A key as a terminal names it, such as `right` or `n`, and what it types. */
export interface Key {
    readonly name: string;
    readonly text: string;
}
//# sourceMappingURL=stepperState.d.ts.map