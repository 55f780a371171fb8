import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from './callSite.ts';
import { type Ref } from './ref.ts';
/** Books `count` references of a class on a page, and who took the last one. */
export declare function ledgerAdd(cpu: Cpu, pfn: number, ref: Ref, count: number, site: CallSite): void;
/** Takes `count` references of a class off the books. */
export declare function ledgerSub(cpu: Cpu, pfn: number, ref: Ref, count: number): void;
/** A reference changes its class: the allocator's own becomes that of the mapping, say. */
export declare function ledgerTransfer(cpu: Cpu, pfn: number, from: Ref, to: Ref, site?: CallSite): void;
/** A page's count went to 0, or back, without a reference being dropped: `count` are out of sight, or in sight again. */
export declare function ledgerFreeze(cpu: Cpu, pfn: number, count: number): void;
/** A reference to a frozen page is dropped: nothing in the count shows it. */
export declare function ledgerSubFrozen(cpu: Cpu, pfn: number, ref: Ref): void;
/** References of a page that its count does not show while it is frozen. */
export declare const ledgerFrozen: (cpu: Cpu, pfn: number) => number;
//# sourceMappingURL=ledger.d.ts.map