/** Why pages are migrated (enum migrate_reason). */
export declare const MigrateReason: {
    readonly Compaction: 0;
    /** The source is left to the caller, who poisons it before he puts it. */
    readonly MemoryFailure: 1;
    readonly Hotplug: 2;
    readonly Syscall: 3;
    readonly ContigRange: 4;
    readonly LongtermPin: 5;
};
export type MigrateReason = (typeof MigrateReason)[keyof typeof MigrateReason];
//# sourceMappingURL=migrateReason.d.ts.map