import type { Cpu } from '../machine/cpu.ts';
import type { MovableOperations } from './movableOperations.ts';
/** The balloon's number among the drivers, and that of the zs pool; pinning drivers follow. */
export declare const BALLOON_DRIVER = 0;
export declare const ZS_DRIVER = 1;
export declare const FIRST_PIN_DRIVER = 2;
/** __SetPageMovable: under the page lock, before anybody else can know the page. */
export declare function setPageMovable(cpu: Cpu, pfn: number, driver: number): void;
/** __ClearPageMovable: the driver lets go of the page, under its lock. The type stays until the page is freed. */
export declare function clearPageMovable(cpu: Cpu, pfn: number): void;
/** __PageMovable: whether the page is of the movable type, asked without its lock. */
export declare const isMovableType: (cpu: Cpu, pfn: number) => boolean;
/** The driver that moves a page, -1 when none does (PageMovable). Stable under the page lock. */
export declare function movableDriver(cpu: Cpu, pfn: number): number;
/** The operations of a driver. */
export declare const operationsOf: (cpu: Cpu, driver: number) => MovableOperations;
//# sourceMappingURL=movablePage.d.ts.map