import type { Cpu } from '../machine/cpu.ts';
import { type MoveRequest } from './moveRequest.ts';
/**
 * do_pages_move since 4.17 (a49bd4d71637): pages that go to the same node are isolated into a list, which is migrated
 * when an address comes that goes elsewhere, or whose page does not come along.
 */
export declare function movePagesList(cpu: Cpu, request: MoveRequest): number;
//# sourceMappingURL=movePagesList.d.ts.map
