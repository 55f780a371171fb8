import type { Cpu } from '../machine/cpu.ts';
import type { CallSite } from './callSite.ts';
/** A small object, by its number, was handed out. */
export declare function noteObjectAllocated(cpu: Cpu, object: number, words: number, site: CallSite): void;
export declare function noteObjectFreed(cpu: Cpu, object: number): void;
/** Words that were asked for; 0: the object is free. */
export declare const objectSize: (cpu: Cpu, object: number) => number;
/** Who asked for it. */
export declare const objectSite: (cpu: Cpu, object: number) => CallSite;
/** Notes the begin of the pin that an object describes, as pinHoldBegin returned it. */
export declare function setObjectSince(cpu: Cpu, object: number, since: number): void;
export declare const objectSince: (cpu: Cpu, object: number) => number;
//# sourceMappingURL=slabShadow.d.ts.map
