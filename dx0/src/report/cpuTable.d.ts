import type { CpuReport, NamedLock } from './stressReport.ts';
/** Where every CPU is: one row each, oldest lock first. */
export declare function cpuTable(cpus: readonly CpuReport[]): string[];
/** `lru_lock node[0].lruLock (src/mm/lru/isolate.ts:20)`. */
export declare const lockText: ({ lockClass, object, site }: NamedLock) => string;
//# sourceMappingURL=cpuTable.d.ts.map
