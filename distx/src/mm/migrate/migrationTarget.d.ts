import type { Cpu } from '../machine/cpu.ts';
import type { AllocRequest } from '../zone/allocPages.ts';
/** Where each page of a migration goes, for callers to whom it is not the same for all (new_page_t). */
export interface MigrationTarget {
    /** The request for a page's new page; undefined when the page is not expected on the list: -ENOMEM. */
    request(cpu: Cpu, pfn: number): AllocRequest | undefined;
    /** Takes a new page from a supply of the caller's own instead of the allocator; -1: none left (compaction_alloc). */
    take?(cpu: Cpu, pfn: number): number;
    /** Gives back to that supply what was not moved to (put_new_page). */
    putBack?(cpu: Cpu, newPage: number): void;
    /** Whether a huge page that gets no new one is split, and its pages migrated one by one. */
    readonly splits: boolean;
    /** Told after every try what became of the page: its new node, or a negative error (the result pointer). */
    result?(cpu: Cpu, pfn: number, result: number): void;
}
/** Whether a migration's target is the caller's own. By a load: the operator `in` costs a call into V8, for each page. */
export declare const isOwnTarget: (target: AllocRequest | MigrationTarget) => target is MigrationTarget;
/** The request for a page of a migration, from one for all of them or for each. */
export declare const requestFor: (cpu: Cpu, target: AllocRequest | MigrationTarget, pfn: number) => AllocRequest | undefined;
//# sourceMappingURL=migrationTarget.d.ts.map