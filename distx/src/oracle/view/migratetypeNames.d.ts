/** Names of the migratetypes, in their order (mm/zone/migratetype.ts). */
export declare const migratetypeNames: readonly ['unmovable', 'movable', 'reclaimable', 'cma', 'isolate', 'offline'];
//# sourceMappingURL=migratetypeNames.d.ts.map