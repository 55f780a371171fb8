/** Why pages are migrated (enum migrate_reason). */
export const MigrateReason = {
    Compaction: 0,
    /** The source is left to the caller, who poisons it before he puts it. */
    MemoryFailure: 1,
    Hotplug: 2,
    Syscall: 3,
    ContigRange: 4,
    LongtermPin: 5,
};
//# sourceMappingURL=migrateReason.js.map