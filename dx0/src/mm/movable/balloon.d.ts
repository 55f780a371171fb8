import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from '../debug/callSite.ts';
import { type AllocRequest } from '../zone/allocPages.ts';
import type { MovableOperations } from './movableOperations.ts';
/** An empty balloon, on a fresh machine. */
export declare function bootBalloon(cpu: Cpu): void;
/** Pages in the balloon, isolated ones too; stable under pages_lock. */
export declare const balloonCount: (cpu: Cpu) => number;
/** Those that are isolated. */
export declare const balloonIsolated: (cpu: Cpu) => number;
/** balloon_page_enqueue: inflates the balloon by a page. False when there is no memory. */
export declare function inflateBalloon(cpu: Cpu, request: AllocRequest, site?: CallSite): boolean;
/** balloon_page_dequeue: frees a page of the balloon; false when it has none that is not being moved. */
export declare function deflateBalloon(cpu: Cpu): boolean;
export declare const balloonOperations: MovableOperations;
//# sourceMappingURL=balloon.d.ts.map
