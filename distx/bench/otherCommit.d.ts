/** The hash of a commit of this checkout. @throws UsageError if there is none, or this is no git checkout. */
export declare function commitNamed(name: string): string;
/** Another commit of this repository in a temporary folder, until it is removed. */
export declare class OtherCommit {
    #private;
    /** Its files. */
    readonly tree: string;
    /** @throws UsageError if it cannot be checked out or does not build; remove it then, too. */
    build(hash: string): Promise<void>;
    /** Synchronous, so that a handler of signals can call it. */
    remove(): void;
}
//# sourceMappingURL=otherCommit.d.ts.map