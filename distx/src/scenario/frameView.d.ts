/** The references of one class to a frame. */
export interface FrameReferences {
    /** Such as `map` or `pin`. */
    readonly class: string;
    readonly count: number;
    /** Who took the last one, and where as `file:line`, when that is known. */
    readonly cpu?: number | undefined;
    readonly site?: string | undefined;
}
/** A frame at one moment. */
export interface FrameLook {
    /**
     * Where it is or what it is used for, in a word: `free`, the name of the LRU list it is on such as `inactive_anon`, `isolated`,
     * `batch`, `allocated`, `offline`, `tail`; or one of the scenario's own.
     */
    readonly place: string;
    /** What is special about it: `locked`, `isolated`, `pinned`, `poisoned`, `frozen`, `writeback`, `dirty`, or others. */
    readonly marks: readonly string[];
    /** References, all classes together, as the frame counts them. */
    readonly refcount: number;
    readonly references: readonly FrameReferences[];
    /** More lines for a person: the list it is on, its flags and fields. */
    readonly notes: readonly string[];
}
/** One of the like objects that a scenario is about, drawn as a cell of a grid. */
export interface FrameView extends FrameLook {
    /** Such as `page[7]`. */
    readonly name: string;
    /** Frames of one group are drawn together, such as `node 0 normal`. */
    readonly group: string;
}
//# sourceMappingURL=frameView.d.ts.map