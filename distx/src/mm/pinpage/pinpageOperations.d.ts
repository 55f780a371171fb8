import type { Cpu } from '../machine/cpu.ts';
import type { PinClass } from './pinClass.ts';
/**
 * What a subsystem that pins pages does for pin page control (struct pinpage_system). What it keeps about its pages
 * is its own business; `generalPinpage.ts` has a tree for those without wishes. Its users must leave `flags` and
 * `lru` of a pinned page alone. `migratePinpage` calls with the page locked, and with no other lock held.
 */
export interface PinpageOperations {
    readonly name: string;
    /** Sets up the system, before anybody can find it. 0 or a negative error. */
    createSubsys(cpu: Cpu, system: number): number;
    /** Takes down a system that has no pages and that nobody can find any more. */
    destroySubsys(cpu: Cpu, system: number): number;
    /** Enters a page with a value of the pinner's own, not negative. 0, -EEXIST or -ENOMEM. */
    addPage(cpu: Cpu, system: number, pfn: number, value: number, pinClass: PinClass): number;
    /** Takes a page out: 0, or -EINVAL when it is not there, because it has been moved, say. */
    delPage(cpu: Cpu, system: number, pfn: number): number;
    /** The value of a page, -1 when it is not there. */
    findPage(cpu: Cpu, system: number, pfn: number): number;
    /** Enters a page in place of another one. The nodes it needs have been set aside: it can't fail. */
    movePage(cpu: Cpu, system: number, pfn: number, newPage: number): void;
    /** Stops using the page until it is moved or the migration is called off: 0, or -EAGAIN when it is in use. */
    prepareMigrate(cpu: Cpu, system: number, pfn: number, value: number): number;
    /** Called off: the page may be used again. */
    cancelMigrate(cpu: Cpu, system: number, pfn: number, value: number): void;
    /** Goes over to the new page, which has the content already: takes a reference to it and drops that to the old one. */
    migrate(cpu: Cpu, system: number, pfn: number, newPage: number, value: number): void;
    /** The notifier: asked before a migration whether it wants to let go of the page instead. */
    letGo?(cpu: Cpu, system: number, pfn: number, value: number): boolean;
}
//# sourceMappingURL=pinpageOperations.d.ts.map