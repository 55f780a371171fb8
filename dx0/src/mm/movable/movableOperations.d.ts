import type { Cpu } from '../machine/cpu.ts';
/**
 * What a driver does so that its pages can be migrated although they are on no LRU list (movable_operations; part of
 * address_space_operations from bda807d44454 on). All are called with the page lock held, `driver` is the one in
 * the page's mapping.
 */
export interface MovableOperations {
  readonly name: string;
  /** Takes the page off the driver's own lists: `lru` is the VM's until it is put back or moved. False: not now. */
  isolatePage(cpu: Cpu, pfn: number, driver: number): boolean;
  /**
   * Moves content and the driver's reference to a new page, which is locked and nobody's, and makes it movable. 0;
   * -EAGAIN: try again, the page stays isolated; any other error: it is put back.
   */
  migratePage(cpu: Cpu, newPage: number, pfn: number, mode: number, driver: number): number;
  /** The page could not be moved: it is the driver's again. */
  putbackPage(cpu: Cpu, pfn: number, driver: number): void;
}
//# sourceMappingURL=movableOperations.d.ts.map
