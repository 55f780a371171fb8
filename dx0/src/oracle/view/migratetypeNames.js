/** Names of the migratetypes, in their order (mm/zone/migratetype.ts). */
export const migratetypeNames = ['unmovable', 'movable', 'reclaimable', 'cma', 'isolate', 'offline'];
//# sourceMappingURL=migratetypeNames.js.map
